import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What a visitor does after looking at what they have kept.
Flow {
    id: ways

    required property Tones tones

    signal goOnRequested
    signal endRequested

    spacing: Theme.targetGap

    PillButton {
        text: qsTr("Go on looking")
        glyph: Icons.onward
        filled: true
        tones: ways.tones
        wordSize: Theme.note
        roomForWord: ways.width - Theme.step * 14
        onClicked: ways.goOnRequested()
    }

    PillButton {
        text: qsTr("End the visit")
        glyph: Icons.close
        tones: ways.tones
        wordSize: Theme.note
        roomForWord: ways.width - Theme.step * 14
        onClicked: ways.endRequested()
    }
}
