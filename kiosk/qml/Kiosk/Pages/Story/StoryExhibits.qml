pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// All exhibits that lead to a story, each with its reason.
Column {
    id: section

    required property StoryDetails story
    required property Tones tones
    // Pictures are fetched down to here.
    required property real seenTo
    readonly property bool some: exhibits.count > 0

    signal exhibitChosen(exhibitId: string)
    signal connectionsRequested

    spacing: Theme.step * 4
    Accessible.role: Accessible.List
    Accessible.name: heading.text

    Serif {
        id: heading

        width: parent.width
        text: qsTr("Exhibits in this story")
        color: section.tones.ink
        font.pixelSize: Theme.headline
        font.weight: Font.Bold
        isHeading: true
    }

    Grid {
        id: grid

        readonly property real cellWidth: Math.floor((width + columnSpacing) / columns - columnSpacing)

        width: parent.width
        columns: Math.max(1, Math.min(4, Math.floor((width + columnSpacing) / (Math.max(Theme.note * 13, Theme.step * 40) + columnSpacing))))
        columnSpacing: Theme.gap
        rowSpacing: Theme.step * 5

        Repeater {
            id: exhibits

            model: section.story.exhibits

            ExhibitTile {
                width: grid.cellWidth
                tones: section.tones
                near: grid.y + y < section.seenTo
                onClicked: section.exhibitChosen(exhibitId)
            }
        }
    }

    ConnectionsButton {
        width: parent.width
        wordSize: Theme.body
        tones: section.tones
        onClicked: section.connectionsRequested()
    }
}
