pragma ComponentBehavior: Bound
import QtQuick
import stock

// The computers of the whole network, each with its line to the one list.
Item {
    id: field

    required property Film film
    property real light: 1

    // On both sides of the list, well spread.
    function place(index: int): point {
        const side = index % 2 ? 1 : -1;
        const n = Math.floor(index / 2);
        return Qt.point(0.5 + side * (0.27 + 0.055 * ((n * 5) % 4) + 0.02 * film.chance(index)), 0.07 + 0.078 * n + 0.02 * film.chance(index + 30));
    }

    function edge(index: int): point {
        return Qt.point(0.5 + (index % 2 ? 0.187 : -0.187), 0.10 + 0.075 * Math.floor(index / 2));
    }

    anchors.fill: parent
    opacity: light
    visible: light > 0

    Repeater {
        model: 18

        Item {
            id: one

            required property int index
            readonly property real come: field.film.ease(5.4 + index * 0.09, 6.2 + index * 0.09)

            anchors.fill: parent

            Thread {
                id: line

                film: field.film
                points: [field.place(one.index), field.edge(one.index)]
                drawn: one.come
                colour: "#4f7189"
                thick: 0.0018
            }
            Spark {
                film: field.film
                atX: line.points[0].x
                atY: line.points[0].y
                size: 0.05 + 0.03 * field.film.chance(one.index + 8)
                hue: "moon"
                light: one.come
                phase: one.index
            }
            Runner {
                readonly property real round: field.film.t / 2.6 + field.film.chance(one.index + 50)

                film: field.film
                along: line
                gone: round - Math.floor(round)
                size: 0.03
                tail: 0.03
                opacity: one.come
            }
        }
    }
}
