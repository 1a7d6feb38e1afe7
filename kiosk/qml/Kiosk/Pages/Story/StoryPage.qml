pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// A story: the exhibits it leads to as its large picture, what it tells on paper, and by night all
// its exhibits with their reasons. In low reach the picture stays above the line.
Page {
    id: page

    required property StoryDetails story
    required property url museumFolder
    readonly property bool lowered: Theme.aboveReach > 0
    readonly property Tones night: Theme.night

    signal stepRequested(step: int)

    title: page.story.title
    onArrived: position => arrive(position)

    function arrive(position: real): void {
        reading.contentY = position;
        if (position <= 0) hero.arrive();
    }

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    Flickable {
        id: reading

        anchors.fill: parent
        anchors.topMargin: Theme.aboveReach
        contentHeight: dark.y + dark.height
        boundsBehavior: Flickable.DragOverBounds
        clip: true
        onMovementEnded: page.moved(contentY)

        StoryHero {
            id: hero

            parent: page.lowered ? page : reading.contentItem
            width: reading.width
            story: page.story
            kept: page.kept
            museumFolder: page.museumFolder
            fixedHeight: Theme.aboveReach
            past: page.lowered ? 0 : reading.contentY
            onExhibitChosen: exhibitId => page.exhibitChosen(exhibitId)
            onKeepRequested: page.keepRequested()
        }

        StoryHeadline {
            id: headline

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.margin
            anchors.rightMargin: Theme.margin
            y: Theme.step * 4
            story: page.story
            kept: page.kept
            tones: page.tones
            visible: !hero.headlineFits
            onKeepRequested: page.keepRequested()
        }

        StoryArticle {
            id: article

            anchors.left: parent.left
            anchors.right: parent.right
            y: headline.visible ? headline.y + headline.height : page.lowered ? 0 : hero.height
            story: page.story
            kept: page.kept
            keepOffered: page.lowered && hero.headlineFits
            tones: page.tones
            onKeepRequested: page.keepRequested()
            onFilmRequested: page.filmRequested()
        }

        Rectangle {
            id: dark

            anchors.left: parent.left
            anchors.right: parent.right
            y: article.y + article.height
            height: neighbours.y + neighbours.height + Theme.gap + cue.room - y
            color: page.night.ground
        }

        StoryExhibits {
            id: exhibits

            anchors.left: dark.left
            anchors.right: dark.right
            anchors.margins: Theme.margin
            y: dark.y + Theme.step * 6
            story: page.story
            tones: page.night
            seenTo: hero.ready ? reading.contentY + reading.height * 1.5 - y : 0
            visible: some
            onExhibitChosen: exhibitId => page.exhibitChosen(exhibitId)
            onConnectionsRequested: page.connectionsRequested()
        }

        StoryNeighbours {
            id: neighbours

            anchors.left: dark.left
            anchors.right: dark.right
            anchors.margins: Theme.margin
            y: exhibits.visible ? exhibits.y + exhibits.height + Theme.step * 7 : exhibits.y
            story: page.story
            museumFolder: page.museumFolder
            tones: page.night
            near: hero.ready && y < reading.contentY + reading.height * 1.5
            onStepRequested: step => page.stepRequested(step)
            onAllRequested: page.screenRequested("stories")
        }
    }

    ScrollCue {
        id: cue

        readonly property bool onNight: reading.contentY + reading.height > dark.y + room

        view: reading
        edge: Theme.margin
        tones: onNight ? page.night : page.tones
    }
}
