import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// A question written by the kiosk's own keys, and the key that asks it.
Column {
    id: written

    required property AskDetails ask
    required property Tones tones

    signal asked

    spacing: Theme.step * 1.5

    Item {
        width: parent.width
        height: Math.max(send.height, line.implicitHeight)

        Serif {
            id: line

            anchors.left: parent.left
            anchors.right: send.left
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            text: written.ask.typed === "" ? qsTr("Or write one, Chinese in pinyin") : written.ask.typed + "\u2009|"
            color: written.ask.typed === "" ? written.tones.quiet : written.tones.ink
            font.pixelSize: written.ask.typed === "" ? Theme.lead : Theme.heading
            maximumLineCount: written.ask.typed === "" ? 2 : 1
            elide: written.ask.typed === "" ? Text.ElideNone : Text.ElideLeft
        }

        PillButton {
            id: send

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("Ask")
            glyph: Icons.onward
            glyphLast: true
            filled: enabled
            enabled: written.ask.typed.trim() !== ""
            tones: written.tones
            onClicked: written.asked()
        }
    }

    Rectangle {
        width: parent.width
        height: Theme.hairlineWidth
        color: written.tones.shape
    }

    LetterKeys {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.max(least, Math.min(parent.width, Theme.step * 130))
        compact: true
        tones: written.tones
        onLetterTyped: letter => written.ask.type(letter)
        onLastErased: written.ask.erase()
        onAllErased: written.ask.clear()
    }
}
