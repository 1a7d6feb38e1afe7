pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The card of an exhibit: the object large, its text, and the two rails that are the heart of it.
// Words of normal size and its rails have a part of the screen each, so that both are seen at once;
// larger ones, and those in low reach, stand in one column.
Page {
    id: page

    required property ExhibitDetails exhibit
    required property url museumFolder
    // A tour leads on from here, not the wall.
    required property bool onTour
    readonly property color accent: tones.lantern(exhibit.hue)
    // In low reach the object stands above the line, as large as it may, and all that is touched below.
    readonly property bool lowered: Theme.aboveReach > 0
    readonly property bool stacked: Theme.portrait || Theme.aboveReach > height * 0.4
    readonly property bool parted: !lowered && Theme.reading < 1.5 && height >= Theme.step * (Theme.portrait ? 165 : 88)
    readonly property real standHeight: lowered ? Theme.aboveReach : height * (parted ? 0.25 : 0.34)
    readonly property bool filmed: exhibit.film !== "" || exhibit.isCinema
    // Where there is little room below the line, or on the stand, what is touched scrolls with the text.
    readonly property bool controlsInText: !stacked && height < Theme.step * 36 + Theme.note * (filmed ? 8.5 : 6.5) || lowered && (Theme.reading >= 1.5 || stacked && height - Theme.aboveReach < Theme.step * 75)
    // Beside the object in low reach the text begins at the line, and the headline stands above it
    // where it is short enough.
    readonly property bool headlineAbove: lowered && !stacked && Theme.reading < 1.5
    readonly property real wordsWidth: Math.min(width * 0.26, Theme.step * 100)

    signal stepRequested(step: int)
    signal closerRequested
    signal timelineRequested
    signal handsOnRequested

    title: page.exhibit.title
    onTitleChanged: doors.turnToFirst()
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
            credited: !stand.credited
            neighbourly: !page.onTour
            tones: page.controlsInText ? page.tones : stand.tones
            onStepRequested: step => page.stepRequested(step)
            onTurnRequested: steps => stand.turnBy(steps)
            onCloserRequested: page.closerRequested()
            onHandsOnRequested: page.handsOnRequested()
            onFilmRequested: page.filmRequested()
        }
    }

    ExhibitStand {
        id: stand

        anchors.left: parent.left
        anchors.top: parent.top
        width: page.stacked ? parent.width : parent.width * (page.parted ? 0.26 : 0.36)
        height: page.stacked ? page.standHeight + foot : parent.height
        exhibit: page.exhibit
        controls: page.controlsInText ? null : controls
        controlsBelow: page.lowered && page.stacked
        credited: page.parted && page.stacked
        bleeding: page.parted && !page.stacked ? 1.12 : 1
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
        kept: page.kept
        touched: false
        accent: page.accent
        tones: page.tones
    }

    Flickable {
        id: reading

        anchors.left: page.stacked ? parent.left : stand.right
        anchors.top: page.stacked ? stand.bottom : parent.top
        anchors.topMargin: page.stacked ? 0 : Math.max(Theme.aboveReach, page.headlineAbove ? headline.y + headline.height : 0)
        width: page.parted && !page.stacked ? page.wordsWidth : page.stacked ? page.width : page.width - stand.width
        height: (page.parted && page.stacked ? doors.y : page.height) - y
        contentHeight: text.height + cue.room
        boundsBehavior: Flickable.DragOverBounds
        clip: true
        onMovementEnded: page.moved(contentY)

        ExhibitText {
            id: text

            width: reading.width
            exhibit: page.exhibit
            kept: page.kept
            controls: page.controlsInText ? controls : null
            headed: !page.headlineAbove
            railed: !page.parted
            edge: page.parted && !page.stacked ? Theme.step * 5 : Theme.margin
            accent: page.accent
            museumFolder: page.museumFolder
            tones: page.tones
            onStoryExpected: storyId => page.storyExpected(storyId)
            onStoryChosen: storyId => page.storyChosen(storyId)
            onCaseChosen: caseId => page.caseChosen(caseId)
            onExhibitChosen: exhibitId => page.exhibitChosen(exhibitId)
            onConnectionsRequested: page.connectionsRequested()
            onKeepRequested: page.keepRequested()
            onTimelineRequested: page.timelineRequested()
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
        edge: text.edge
        tones: page.tones
    }

    ExhibitDoors {
        id: doors

        anchors.right: parent.right
        y: page.stacked ? parent.height - height : 0
        width: page.stacked ? parent.width : parent.width - stand.width - reading.width
        height: page.stacked ? Math.max(parent.height * 0.38, parent.height - stand.height - text.opening - cue.room) : parent.height
        visible: page.parted
        exhibit: page.exhibit
        museumFolder: page.museumFolder
        onStoryExpected: storyId => page.storyExpected(storyId)
        onStoryChosen: storyId => page.storyChosen(storyId)
        onCaseChosen: caseId => page.caseChosen(caseId)
        onConnectionsRequested: page.connectionsRequested()
    }
}
