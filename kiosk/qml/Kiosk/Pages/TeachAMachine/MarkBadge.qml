import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Whether the machine was right of a lantern, or nobody can be.
Rectangle {
    id: badge

    required property string mark
    required property real side
    required property Tones tones

    width: side
    height: side
    radius: side / 2
    color: tones.lantern(mark === "right" ? "jade" : mark === "wrong" ? "vermilion" : "moon")
    border.width: side * 0.08
    border.color: tones.ground
    visible: mark !== ""

    Glyph {
        anchors.centerIn: parent
        text: badge.mark === "right" ? Icons.isRight : badge.mark === "wrong" ? Icons.isWrong : Icons.unknown
        size: badge.side * 0.72
        color: badge.tones.ground
    }
}
