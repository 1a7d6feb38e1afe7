pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// All summit stories to choose from: those that tell of a day, and what people had to say.
ProgrammePage {
    id: page

    required property ProgrammeDetails programme

    component Stories: PresentedGrid {
        width: parent.width
        museumFolder: page.museumFolder
        accent: page.tones.lantern("vermilion")
        tones: page.tones
        seenTo: page.seenTo - y
        onExpected: storyId => page.storyExpected(storyId)
        onChosen: storyId => page.storyChosen(storyId)
    }

    title: qsTr("Summit stories")

    Stories {
        heading: qsTr("Day by day")
        entries: page.programme.days
    }

    Stories {
        heading: qsTr("Voices")
        entries: page.programme.otherStories
    }
}
