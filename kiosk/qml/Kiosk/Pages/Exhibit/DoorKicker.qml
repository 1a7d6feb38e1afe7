import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Over a door's title: the sign of what it leads to, whose it is, and the arrow that leads on.
Item {
    id: kicker

    required property string text
    required property string glyph
    required property color accent
    required property Tones tones
    readonly property real line: about.height / about.lineCount

    implicitHeight: about.height

    Glyph {
        id: mark

        anchors.left: parent.left
        height: kicker.line
        text: kicker.glyph
        size: Theme.note * 1.05
        color: kicker.accent
    }

    Sans {
        id: about

        anchors.left: mark.right
        anchors.right: onward.left
        anchors.leftMargin: Theme.step
        anchors.rightMargin: Theme.step
        text: kicker.text
        color: kicker.accent
        font.pixelSize: Theme.note
        Accessible.ignored: true
    }

    Glyph {
        id: onward

        anchors.right: parent.right
        height: kicker.line
        text: Icons.onward
        size: Theme.note * 1.15
        color: kicker.tones.ink
    }
}
