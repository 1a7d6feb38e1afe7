pragma ComponentBehavior: Bound
import QtQuick
import stock

// The canal moves: its rows of the night's picture sway, each a little later than that above. It
// lies on the picture.
Item {
    id: waves

    required property Film film
    // Where the water begins, in parts of the picture.
    property real from: 0.67
    property int rows: 66
    readonly property real high: (1 - from) / rows

    anchors.fill: parent

    Repeater {
        model: waves.rows

        Item {
            id: row

            required property int index
            readonly property real deep: index / waves.rows

            y: (waves.from + index * waves.high) * waves.height
            width: waves.width
            height: waves.high * waves.height + 1
            clip: true

            Image {
                x: waves.width * 0.0016 * Math.min(1, row.deep * 8) * (0.6 + row.deep) * Math.sin(row.index * 0.75 / (0.6 + row.deep) - waves.film.t * Math.PI / 2)
                y: -row.y
                width: waves.width
                height: waves.height
                source: waves.film.assets + "museum/night-landscape.webp"
                sourceSize.width: 3840
                smooth: true
                mipmap: true
            }
        }
    }
}
