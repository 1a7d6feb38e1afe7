import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Says that what is above it is not there in the visitor's language, and in which it is shown.
Rectangle {
    id: note

    required property string language
    required property Tones tones

    implicitHeight: words.height + Theme.step * 2
    color: tones.raised

    Glyph {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        text: Icons.language
        size: Theme.note * 1.4
        color: note.tones.ink
    }

    Sans {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: Theme.step * 1.5
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        text: note.language === "zh" ? qsTr("This text is in Chinese only.") : qsTr("This text is in English only.")
        color: note.tones.ink
        font.pixelSize: Theme.note
    }
}
