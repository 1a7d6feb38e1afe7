pragma ComponentBehavior: Bound
import QtQuick
import stock

// A satellite, two dishes below it, and dotted lines between them.
Item {
    id: space

    required property Film film

    anchors.fill: parent

    Repeater {
        model: 2

        Repeater {
            id: line

            required property int index

            model: 22

            Rectangle {
                required property int index
                readonly property real moved: index / 22 + space.film.t * 0.05 * (line.index ? -1 : 1)
                readonly property real part: moved - Math.floor(moved)

                x: space.film.w * ((line.index ? 0.965 : 0.705) + ((0.835 - (line.index ? 0.965 : 0.705)) * part)) - width / 2
                y: space.film.h * (0.62 - 0.44 * part)
                width: space.film.h * 0.006
                height: width
                radius: width / 2
                color: "#8fa8ff"
                opacity: 0.7 * Math.sin(Math.PI * part)
            }
        }
    }

    Satellite {
        film: space.film
        atX: 0.835
        atY: 0.15
    }

    Repeater {
        model: 2

        Dish {
            required property int index

            film: space.film
            atX: index ? 0.965 : 0.705
            atY: 0.66
            turned: index ? -18 : 18
        }
    }
}
