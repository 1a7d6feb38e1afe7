pragma ComponentBehavior: Bound
import QtQuick
import stock

// The message tries to slide into a thin line, and does not fit. Then it is cut into nine.
Shot {
    id: shot

    readonly property real side: 0.54
    readonly property real parted: film.ease(7.0, 7.9)
    // It goes to the line's mouth, is stopped, and goes back.
    readonly property real slid: 0.055 * (film.ease(2.0, 3.3) - film.ease(3.7, 4.9)) + 0.004 * Math.sin((film.t - 3.2) * 14) * film.during(3.15, 3.75, 0.2)

    begin: 0
    end: 8.6

    Deep {
        film: shot.film
    }

    Glow {
        film: shot.film
        atX: 0.5 + shot.slid
        atY: 0.41
        size: 1.25
        light: 0.35 * shot.film.ease(0.3, 1.6)
    }

    // The line, and its narrow mouth.
    Thread {
        id: line

        film: shot.film
        points: [Qt.point(0.72, 0.41), Qt.point(1.02, 0.41)]
        drawn: shot.film.ease(0.9, 2.2)
        lit: true
        light: 0.8 - 0.5 * shot.film.ease(4.6, 5.6)
    }

    Repeater {
        model: 2

        Thread {
            required property int index

            film: shot.film
            points: [Qt.point(0.692, 0.41 + (index ? 0.05 : -0.05)), Qt.point(0.705, 0.41 + (index ? 0.018 : -0.018)), Qt.point(0.72, 0.41 + (index ? 0.006 : -0.006)), Qt.point(1.02, 0.41 + (index ? 0.006 : -0.006))]
            drawn: shot.film.ease(0.9, 2.2)
            light: 0.9 - 0.5 * shot.film.ease(4.6, 5.6)
        }
    }

    Repeater {
        model: 9

        Tile {
            required property int index
            readonly property int column: index % 3 - 1
            readonly property int row: Math.floor(index / 3) - 1

            film: shot.film
            number: index + 1
            size: shot.side / 3
            atX: 0.5 + shot.slid + column * (shot.side / 3 + 0.028 * shot.parted) * shot.film.h / shot.film.w
            atY: 0.41 + row * (shot.side / 3 + 0.028 * shot.parted)
            light: shot.film.ease(0.4, 1.5)
            edge: 0.75 * shot.parted
        }
    }

    Rectangle {
        x: shot.film.w * (0.5 + shot.slid) - width / 2
        y: shot.film.h * 0.41 - height / 2
        width: shot.film.h * shot.side
        height: width
        color: "transparent"
        border.color: "#6d8ca3"
        border.width: shot.film.h * 0.003
        opacity: shot.film.ease(0.4, 1.5) * (1 - shot.parted)
    }

    // Two cuts across and two down, each drawn by a light.
    Repeater {
        model: 4

        Item {
            id: cut

            required property int index
            readonly property bool down: index % 2 === 1
            readonly property real begins: 5.5 + 0.38 * index
            readonly property real at: (index < 2 ? -1 : 1) * shot.side / 6
            readonly property real gone: shot.film.ease(begins, begins + 0.5)
            readonly property real reach: shot.side * 0.53
            readonly property real tip: -reach + 2 * reach * gone
            readonly property real narrow: shot.film.h / shot.film.w

            Thread {
                film: shot.film
                width: shot.film.w
                height: shot.film.h
                anchors.fill: undefined
                points: [cut.spot(-cut.reach), cut.spot(cut.reach)]
                drawn: cut.gone
                lit: true
                thick: 0.0022
                light: 1 - shot.parted
            }

            Spark {
                readonly property point place: cut.spot(cut.tip)

                film: shot.film
                atX: place.x
                atY: place.y
                size: 0.07
                light: Math.sin(Math.PI * shot.film.steady(cut.begins - 0.05, cut.begins + 0.6))
            }

            function spot(along: real): point {
                return down ? Qt.point(0.5 + at * narrow, 0.41 + along) : Qt.point(0.5 + along * narrow, 0.41 + at);
            }
        }
    }
}
