import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The two rails that lead on from an exhibit, its stories and its cases: the heart of its card.
// Beside each other where a line of either holds enough letters.
Grid {
    id: rails

    required property ExhibitDetails exhibit
    required property Tones tones
    required property url museumFolder
    property bool tight: false
    // What is seen of the rails at once, where doors are as tall as that allows.
    property real room: 0
    readonly property real least: Math.max(stories.least, cases.least)
    // Beside the last heading, where the rails stand beside each other, and what is above the doors.
    readonly property real spare: columns === 2 ? railWidth - cases.headingWidth : 0
    readonly property real head: cases.head
    readonly property real railWidth: (width - columnSpacing * (columns - 1)) / columns

    signal storyExpected(storyId: string)
    signal storyChosen(storyId: string)
    signal caseChosen(caseId: string)

    columns: width >= Theme.note * 24 ? 2 : 1
    columnSpacing: Theme.step * 2.5
    rowSpacing: Theme.step * 4

    DoorRail {
        id: stories

        width: rails.railWidth
        room: rails.room
        tight: rails.tight
        heading: qsTr("Summit stories")
        glyph: Icons.story
        accent: Theme.night.lantern("vermilion")
        tones: rails.tones
        museumFolder: rails.museumFolder
        links: rails.exhibit.stories
        shift: -0.35
        onExpected: targetId => rails.storyExpected(targetId)
        onChosen: targetId => rails.storyChosen(targetId)
    }

    DoorRail {
        id: cases

        width: rails.railWidth
        room: rails.room
        tight: rails.tight
        heading: qsTr("Case presentations")
        glyph: Icons.presentation
        accent: Theme.night.lantern("ultramarine")
        tones: rails.tones
        museumFolder: rails.museumFolder
        links: rails.exhibit.cases
        shift: 0.3
        onChosen: targetId => rails.caseChosen(targetId)
    }
}
