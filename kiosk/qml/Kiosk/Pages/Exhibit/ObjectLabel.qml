import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What the picture is, and buttons to turn it for those who do not drag.
Item {
    id: line

    required property string credit
    required property bool turns
    required property Tones tones

    signal turnRequested(steps: int)

    implicitHeight: turns ? Theme.touchTarget : label.height

    Sans {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        text: line.credit
        color: line.tones.quiet
        font.pixelSize: Theme.step * 2.6
    }

    Row {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        visible: line.turns

        GlyphButton {
            text: qsTr("Turn left")
            glyph: Icons.turnLeft
            tones: line.tones
            onClicked: line.turnRequested(-3)
        }

        GlyphButton {
            text: qsTr("Turn right")
            glyph: Icons.turnRight
            tones: line.tones
            onClicked: line.turnRequested(+3)
        }
    }
}
