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
    readonly property bool controlsInText: lowered && (Theme.reading >= 1.5 || stacked && height - Theme.aboveReach < Theme.step * 75)
    // Beside the object in low reach the text begins at the line, and the headline stands above it
    // where it is short enough.
    readonly property bool headlineAbove: lowered && !stacked && Theme.reading < 1.5

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

    ExhibitHeadline {
        id: headline

        anchors.left: stand.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.step * 5
        visible: page.headlineAbove
        exhibit: page.exhibit
        accent: page.accent
        tones: page.tones
    }

    Flickable {
        id: reading

        anchors.left: page.stacked ? parent.left : stand.right
        anchors.right: parent.right
        anchors.top: page.stacked ? stand.bottom : parent.top
        anchors.topMargin: page.stacked ? 0 : Math.max(Theme.aboveReach, page.headlineAbove ? headline.y + headline.height : 0)
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
            headed: !page.headlineAbove
            accent: page.accent
            tones: page.tones
            onStoryChosen: storyId => page.storyChosen(storyId)
            onCaseChosen: caseId => page.caseChosen(caseId)
            onExhibitChosen: exhibitId => page.exhibitChosen(exhibitId)
        }
    }

    Rectangle {
        anchors.left: reading.left
        anchors.right: reading.right
        anchors.bottom: reading.top
        height: Theme.hairlineWidth
        color: page.tones.hairline
        visible: !page.stacked && page.lowered && reading.contentY > 0
    }

    ScrollCue {
        id: cue

        view: reading
        edge: Theme.margin
        tones: page.tones
    }
}
