pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The rails that lead on from an exhibit: its stories, its cases, and what else to see. Two beside
// each other where a line of either holds enough letters.
Grid {
    id: rails

    required property ExhibitDetails exhibit
    required property color accent
    required property Tones tones
    readonly property real railWidth: (width - columnSpacing * (columns - 1)) / columns

    signal storyChosen(storyId: string)
    signal caseChosen(caseId: string)
    signal exhibitChosen(exhibitId: string)

    columns: width >= Theme.note * 27 ? 2 : 1
    columnSpacing: Theme.step * 7
    rowSpacing: Theme.step * 3

    Rail {
        width: rails.railWidth
        heading: qsTr("Summit stories")
        tones: rails.tones

        Repeater {
            model: rails.exhibit.stories

            LinkButton {
                required property string targetId

                width: rails.railWidth
                glyph: Icons.story
                accent: rails.accent
                tones: rails.tones
                onClicked: rails.storyChosen(targetId)
            }
        }
    }

    Rail {
        width: rails.railWidth
        heading: qsTr("Case presentations")
        tones: rails.tones

        Repeater {
            model: rails.exhibit.cases

            LinkButton {
                required property string targetId

                width: rails.railWidth
                glyph: Icons.presentation
                accent: rails.accent
                tones: rails.tones
                onClicked: rails.caseChosen(targetId)
            }
        }
    }

    Rail {
        width: rails.railWidth
        heading: qsTr("See also")
        tones: rails.tones
        visible: others.count > 0

        Repeater {
            id: others

            model: rails.exhibit.seeAlso

            MentionButton {
                required property string exhibitId

                width: rails.railWidth
                tones: rails.tones
                onClicked: rails.exhibitChosen(exhibitId)
            }
        }
    }
}
