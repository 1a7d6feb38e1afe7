import QtQuick
import Kiosk.Theme
import Kiosk.Components

// From a card to its light among all others.
Item {
    id: way

    required property Tones tones
    property real wordSize: Theme.note
    property bool wordShown: true

    signal clicked

    implicitWidth: button.width
    implicitHeight: button.height

    PillButton {
        id: button

        anchors.left: parent.left
        text: qsTr("See how it connects")
        glyph: Icons.connections
        wordShown: way.wordShown
        roomForWord: way.width - Theme.step * 12
        wordSize: way.wordSize
        tones: way.tones
        onClicked: way.clicked()
    }
}
