pragma ComponentBehavior: Bound
import QtQuick
import stock

// Snow that falls slowly; near flakes are larger and faster.
Item {
    id: snow

    required property Film film
    property real strength: 1

    anchors.fill: parent
    opacity: strength
    visible: strength > 0

    Repeater {
        model: 130

        Rectangle {
            required property int index
            readonly property real near: snow.film.chance(index + 400)
            readonly property real fallen: snow.film.chance(index) + snow.film.t * (0.035 + 0.04 * near)
            readonly property real part: fallen - Math.floor(fallen)

            x: (snow.film.chance(index + 90 + 13 * Math.floor(fallen)) + 0.008 * Math.sin(snow.film.t * 0.9 + index)) * snow.film.w
            y: (part * 1.06 - 0.03) * snow.film.h
            width: (0.003 + 0.004 * near * near) * snow.film.h
            height: width
            radius: width / 2
            color: "#e4f0f2"
            opacity: 0.35 + 0.4 * near
        }
    }
}
