pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The card of an exhibit: the object large, its text, and the two rails that are the heart of it.
Page {
    id: page

    required property ExhibitDetails exhibit
    readonly property color accent: tones.lantern(exhibit.hue)

    signal stepRequested(step: int)
    signal handsOnRequested

    title: page.exhibit.title
    onArrived: position => reading.contentY = position

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    ExhibitStand {
        id: stand

        width: Theme.portrait ? parent.width : parent.width * 0.36
        height: Theme.portrait ? parent.height * 0.36 : parent.height
        exhibit: page.exhibit
        onStepRequested: step => page.stepRequested(step)
        onHandsOnRequested: page.handsOnRequested()
    }

    Flickable {
        id: reading

        anchors.left: Theme.portrait ? parent.left : stand.right
        anchors.right: parent.right
        anchors.top: Theme.portrait ? stand.bottom : parent.top
        anchors.bottom: parent.bottom
        contentHeight: text.height
        boundsBehavior: Flickable.DragOverBounds
        clip: true
        onMovementEnded: page.moved(contentY)

        ExhibitText {
            id: text

            width: reading.width
            exhibit: page.exhibit
            accent: page.accent
            tones: page.tones
            onStoryChosen: storyId => page.storyChosen(storyId)
            onCaseChosen: caseId => page.caseChosen(caseId)
            onExhibitChosen: exhibitId => page.exhibitChosen(exhibitId)
        }
    }

    ScrollCue {
        view: reading
        tones: page.tones
    }
}
