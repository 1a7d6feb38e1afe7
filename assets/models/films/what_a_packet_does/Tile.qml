import QtQuick
import stock

// One ninth of the message, about its middle: its number is 1 to 9, row by row.
Item {
    id: tile

    required property Film film
    required property int number
    required property real atX
    required property real atY
    // Its side (h).
    required property real size
    property real light: 1
    // How bright its cut edges are.
    property real edge: 0.7

    x: atX * film.w - width / 2
    y: atY * film.h - height / 2
    width: size * film.h
    height: width
    opacity: light
    visible: light > 0
    clip: true

    Message {
        film: tile.film
        x: -((tile.number - 1) % 3) * tile.width
        y: -Math.floor((tile.number - 1) / 3) * tile.height
        width: tile.width * 3
        height: tile.height * 3
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.color: "#ffce6b"
        border.width: Math.max(1, tile.film.h * 0.0022)
        opacity: tile.edge
    }
}
