import QtQuick

// A wave that widens about a point and fades: `gone` from 0 to 1.
Rectangle {
    required property Film film
    required property real atX
    required property real atY
    required property real gone
    property real from: 0.05
    property real to: 0.16
    property color colour: "#e4f0f2"

    x: atX * film.w - width / 2
    y: atY * film.h - height / 2
    width: (from + (to - from) * gone) * film.h * 2
    height: width
    radius: width / 2
    color: "transparent"
    border.color: colour
    border.width: Math.max(1, film.h * 0.003)
    opacity: (1 - gone) * 0.8
    visible: gone > 0 && gone < 1
}
