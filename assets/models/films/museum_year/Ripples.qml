pragma ComponentBehavior: Bound
import QtQuick
import stock

// Where drops meet the canal rings open and fade: in a part of the picture on which they lie.
Item {
    id: ripples

    required property Film film
    required property rect area
    property real perSecond: 7

    anchors.fill: parent

    Repeater {
        model: 12

        Image {
            required property int index
            readonly property real round: (ripples.film.t * ripples.perSecond + index) / 12
            readonly property real part: round - Math.floor(round)
            readonly property real seed: index + 12 * Math.floor(round)
            readonly property real depth: ripples.film.chance(seed + 500)

            x: (ripples.area.x + ripples.area.width * ripples.film.chance(seed)) * ripples.width - width / 2
            y: (ripples.area.y + ripples.area.height * depth) * ripples.height - height / 2
            width: ripples.width * (0.003 + 0.022 * part) * (0.6 + 0.7 * depth)
            height: width * 0.2
            source: ripples.film.assets + "museum/guide/ring.webp"
            sourceSize.width: 400
            mipmap: true
            opacity: 0.55 * (1 - part) * Math.min(1, part * 8)
        }
    }
}
