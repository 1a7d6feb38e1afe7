import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What all these lights are, and what to do.
Column {
    id: heading

    required property Tones tones
    property real titleSize: Theme.portrait ? Theme.title : Theme.headline

    spacing: Theme.step * 0.5

    Serif {
        width: parent.width
        text: qsTr("All of it, connected")
        color: heading.tones.ink
        font.pixelSize: heading.titleSize
        font.weight: Font.Bold
        isHeading: true
    }

    Sans {
        width: parent.width
        text: Theme.aboveReach > 0 ? qsTr("A light is an exhibit, a thread is a reason. Touch a name.") : qsTr("A light is an exhibit, a thread is a reason. Touch any light.")
        color: heading.tones.quiet
        font.pixelSize: Theme.note
        lineHeight: Theme.noteLineHeight
    }
}
