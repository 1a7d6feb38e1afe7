import QtQuick
import Kiosk.Theme
import Kiosk.Components

// How an exhibit is known to belong to the museum, and where one can look it up.
Column {
    id: note

    required property string evidence
    required property string sources
    required property Tones tones

    spacing: Theme.step * 0.75

    Rectangle {
        width: parent.width
        height: Theme.hairlineWidth
        color: note.tones.hairline
    }

    Sans {
        width: parent.width
        topPadding: Theme.step
        text: note.evidence === "museum" ? qsTr("Named in the museum's opening coverage") : note.evidence === "press" ? qsTr("Named in press reports of the museum or the expo") : qsTr("Curators' choice from internet history")
        color: note.tones.ink
        font.pixelSize: Theme.note
        font.weight: Font.Medium
    }

    Sans {
        width: parent.width
        text: note.sources
        color: note.tones.quiet
        font.pixelSize: Theme.note
    }
}
