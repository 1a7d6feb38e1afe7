import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The head of what is laid over a hall: its name, and a cross to close it.
Item {
    id: head

    required property string text
    required property Tones tones

    signal closed

    implicitHeight: Math.max(name.height, close.height) + Theme.step * 2

    Serif {
        id: name

        anchors.left: parent.left
        anchors.right: close.left
        anchors.verticalCenter: parent.verticalCenter
        text: head.text
        color: head.tones.ink
        font.pixelSize: Theme.heading
        font.weight: Font.Bold
        isHeading: true
    }

    PillButton {
        id: close

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Close")
        wordShown: false
        glyph: Icons.close
        tones: head.tones
        onClicked: head.closed()
    }
}
