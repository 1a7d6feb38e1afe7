pragma ComponentBehavior: Bound
import QtQuick
import stock

// Three houses by the water whose computers are joined: light goes round between them.
Item {
    id: houses

    required property Film film
    readonly property list<point> feet: [Qt.point(0.105, 0.68), Qt.point(0.225, 0.36), Qt.point(0.345, 0.68)]

    // Where a line comes to a house: the middle of its front.
    function front(house: int): point {
        return Qt.point(feet[house % 3].x, feet[house % 3].y - 0.10);
    }

    anchors.fill: parent

    Soft {
        film: houses.film
        atX: 0.225
        atY: 0.5
        size: 0.9
        colour: "#ffb45e"
        light: 0.10 * houses.film.ease(22.6, 25)
    }

    Repeater {
        model: 3

        Item {
            id: side

            required property int index

            anchors.fill: parent

            Thread {
                id: thread

                film: houses.film
                points: [houses.front(side.index), houses.front(side.index + 1)]
                drawn: houses.film.ease(23.2 + 0.7 * side.index, 24.2 + 0.7 * side.index)
                lit: true
                light: 0.8
            }

            Runner {
                readonly property real round: (houses.film.t - 25.4) / 3.6 * 3 - side.index
                readonly property real part: round - 3 * Math.floor(round / 3)

                film: houses.film
                along: thread
                gone: houses.film.t > 25.4 && part < 1 ? part : 0
            }
        }
    }

    Repeater {
        model: 3

        House {
            required property int index

            film: houses.film
            atX: houses.feet[index].x
            atY: houses.feet[index].y
            size: 0.20
            light: houses.film.ease(21.9 + 0.25 * index, 22.7 + 0.25 * index)
            lamps: 0.35 + 0.65 * houses.film.ease(23.2 + 0.7 * index, 24 + 0.7 * index)
        }
    }
}
