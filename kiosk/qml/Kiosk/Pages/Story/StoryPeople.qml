pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Who is in a story, each with their role: one below the other, or side by side where it is wide.
Column {
    id: people

    required property StoryDetails story
    required property Tones tones
    readonly property bool some: persons.count > 0
    readonly property int columns: Math.max(1, Math.min(persons.count, Math.floor((width + grid.columnSpacing) / (Theme.note * 10.5 + grid.columnSpacing))))

    spacing: Theme.step * 1.5

    Sans {
        width: parent.width
        text: qsTr("In this story")
        color: people.tones.quiet
        font.pixelSize: Theme.note
        Accessible.role: Accessible.Heading
    }

    Grid {
        id: grid

        width: parent.width
        columns: people.columns
        columnSpacing: Theme.gap
        rowSpacing: Theme.step * 2

        Repeater {
            id: persons

            model: people.story.people

            Column {
                id: person

                required property string name
                required property string position

                width: (grid.width + grid.columnSpacing) / grid.columns - grid.columnSpacing
                spacing: Theme.step * 0.75
                Accessible.role: Accessible.StaticText
                Accessible.name: [name, position].filter(Boolean).join(Theme.chinese ? "，" : ", ")

                Rectangle {
                    width: parent.width
                    height: Theme.hairlineWidth
                    color: people.tones.hairline
                }

                Serif {
                    width: parent.width
                    topPadding: Theme.step
                    text: person.name
                    color: people.tones.ink
                    font.pixelSize: Theme.lead
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }

                Sans {
                    width: parent.width
                    text: person.position
                    color: people.tones.quiet
                    font.pixelSize: Theme.note
                    lineHeight: Theme.noteLineHeight
                    Accessible.ignored: true
                }
            }
        }
    }
}
