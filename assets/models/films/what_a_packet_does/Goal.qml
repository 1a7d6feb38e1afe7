pragma ComponentBehavior: Bound
import QtQuick
import stock

// The frame that waits for the nine pieces, about its middle.
Item {
    id: goal

    required property Film film
    required property real atX
    required property real atY
    required property real size
    property real light: 1
    property real lines: 1

    x: atX * film.w - width / 2
    y: atY * film.h - height / 2
    width: size * film.h
    height: width
    opacity: light
    visible: light > 0

    Rectangle {
        anchors.fill: parent
        color: "#0d1b27"
        border.color: "#8aa6ba"
        border.width: Math.max(1, goal.film.h * 0.003)
    }

    Repeater {
        model: 4

        Rectangle {
            required property int index
            readonly property real at: goal.width * (index < 2 ? 1 : 2) / 3

            x: index % 2 ? at : 0
            y: index % 2 ? 0 : at
            width: index % 2 ? Math.max(1, goal.film.h * 0.0015) : goal.width
            height: index % 2 ? goal.width : Math.max(1, goal.film.h * 0.0015)
            color: "#3d5666"
            opacity: goal.lines
        }
    }
}
