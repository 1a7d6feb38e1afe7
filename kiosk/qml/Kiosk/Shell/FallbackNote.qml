import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Says that what is above it is not there in the visitor's language, and in which it is shown.
Rectangle {
    id: note

    required property string language
    required property Tones tones

    implicitHeight: Theme.step * 7
    color: tones.raised

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.step * 1.5

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            text: Icons.language
            color: note.tones.ink
        }

        Sans {
            anchors.verticalCenter: parent.verticalCenter
            text: note.language === "zh" ? qsTr("This text is in Chinese only.") : qsTr("This text is in English only.")
            color: note.tones.ink
            font.pixelSize: Theme.note
        }
    }
}
