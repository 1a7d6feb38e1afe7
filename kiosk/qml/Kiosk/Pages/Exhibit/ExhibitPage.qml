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
    // In low reach the object stands above the line, as large as it may, and all that is touched below.
    readonly property bool lowered: Theme.aboveReach > 0
    readonly property bool stacked: Theme.portrait || Theme.aboveReach > height * 0.4
    readonly property real standHeight: lowered ? Theme.aboveReach : height * 0.34
    // Where there is little room below the line, what is touched scrolls with the text.
    readonly property bool controlsInText: lowered && (Theme.reading >= 1.5 || height - Theme.aboveReach < Theme.step * 75)

    signal stepRequested(step: int)
    signal handsOnRequested

    title: page.exhibit.title
    onArrived: position => reading.contentY = position

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    Component {
        id: controls

        ExhibitControls {
            exhibit: page.exhibit
            turns: stand.turns
            tones: page.controlsInText ? page.tones : stand.tones
            onStepRequested: step => page.stepRequested(step)
            onTurnRequested: steps => stand.turnBy(steps)
            onHandsOnRequested: page.handsOnRequested()
        }
    }

    ExhibitStand {
        id: stand

        anchors.left: parent.left
        anchors.top: parent.top
        width: page.stacked ? parent.width : parent.width * 0.36
        height: page.stacked ? page.standHeight + foot : parent.height
        exhibit: page.exhibit
        controls: page.controlsInText ? null : controls
        controlsBelow: page.lowered && page.stacked
    }

    Flickable {
        id: reading

        anchors.left: page.stacked ? parent.left : stand.right
        anchors.right: parent.right
        anchors.top: page.stacked ? stand.bottom : parent.top
        anchors.bottom: parent.bottom
        contentHeight: text.height + cue.room
        boundsBehavior: Flickable.DragOverBounds
        clip: true
        onMovementEnded: page.moved(contentY)

        ExhibitText {
            id: text

            width: reading.width
            exhibit: page.exhibit
            controls: page.controlsInText ? controls : null
            accent: page.accent
            tones: page.tones
            onStoryChosen: storyId => page.storyChosen(storyId)
            onCaseChosen: caseId => page.caseChosen(caseId)
            onExhibitChosen: exhibitId => page.exhibitChosen(exhibitId)
        }
    }

    ScrollCue {
        id: cue

        view: reading
        tones: page.tones
    }
}
