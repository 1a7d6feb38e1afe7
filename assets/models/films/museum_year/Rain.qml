pragma ComponentBehavior: Bound
import QtQuick
import stock

// Rain over all the frame; those nearer are longer, brighter and faster.
Item {
    id: rain

    required property Film film
    property real strength: 1

    anchors.fill: parent
    opacity: strength
    visible: strength > 0

    Repeater {
        model: 180

        Rectangle {
            required property int index
            readonly property real near: 0.55 + 0.45 * rain.film.chance(index + 900)
            readonly property real fallen: rain.film.chance(index) + rain.film.t * 1.1 * near
            readonly property real part: fallen - Math.floor(fallen)
            // Each time it falls somewhere else.
            readonly property real place: rain.film.chance(index + 200 + 31 * Math.floor(fallen))

            x: (place * 1.15 - 0.105 * part * rain.film.h / rain.film.w) * rain.film.w
            y: (part * 1.1 - 0.08) * rain.film.h
            width: Math.max(1, rain.film.h * 0.0017 * near)
            height: rain.film.h * 0.045 * near
            rotation: 6
            antialiasing: true
            opacity: 0.75 * near
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: "#00cfe3ff"
                }
                GradientStop {
                    position: 1
                    color: "#a0cfe3ff"
                }
            }
        }
    }
}
