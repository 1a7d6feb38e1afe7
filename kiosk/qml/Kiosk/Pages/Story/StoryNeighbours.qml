pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The stories before and after this one, and the way to all of them.
Column {
    id: beside

    required property StoryDetails story
    required property url museumFolder
    required property Tones tones
    required property bool near

    signal stepRequested(step: int)
    signal allRequested

    spacing: Theme.step * 4

    Rectangle {
        width: parent.width
        height: Theme.hairlineWidth
        color: beside.tones.hairline
    }

    Grid {
        id: grid

        width: parent.width
        columns: Theme.reading >= 1.5 && Theme.portrait ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.step * 4

        Repeater {
            model: beside.story.neighbours

            PresentedTile {
                required property int index
                readonly property string direction: index === 0 ? qsTr("Previous story") : qsTr("Next story")

                width: Math.floor((grid.width + grid.columnSpacing) / grid.columns - grid.columnSpacing)
                pictureHeight: Math.min(width * 0.5, Theme.step * 34)
                museumFolder: beside.museumFolder
                near: beside.near
                lead: direction
                accent: beside.tones.lantern("vermilion")
                tones: beside.tones
                onClicked: beside.stepRequested(index === 0 ? -1 : +1)
            }
        }
    }

    PillButton {
        text: qsTr("All summit stories")
        glyph: Icons.story
        tones: beside.tones
        onClicked: beside.allRequested()
    }
}
