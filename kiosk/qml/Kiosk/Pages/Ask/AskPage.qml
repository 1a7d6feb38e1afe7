pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The guide, who listens, looks and tells, and beside or below the words between the two of you.
Page {
    id: page

    required property AskDetails ask
    required property url museumFolder
    // Large words leave the guide less room.
    readonly property real usualShare: (Theme.portrait ? [0.36, 0.3, 0.26, 0.2] : [0.36, 0.32, 0.27, 0.22])[Theme.textSize]
    readonly property real figureShare: upright && listening.keysAlone ? 0.32 : usualShare
    readonly property bool upright: Theme.portrait

    function openCard(card: string, targetId: string): void {
        if (card === "exhibit") page.exhibitChosen(targetId); else if (card === "story") page.storyChosen(targetId); else page.caseChosen(targetId);
    }

    title: qsTr("Ask the guide")
    tones: Theme.night
    onArrived: position => telling.contentY = position

    Connections {
        target: page.ask
        enabled: page.visible
        function onAnswered(): void {
            page.Accessible.announce(page.ask.phase === "telling" ? page.ask.said : without.verdict);
        }
    }

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    GuideFigure {
        id: guide

        anchors.left: parent.left
        anchors.top: parent.top
        width: page.upright ? parent.width : parent.width * page.figureShare
        height: page.upright ? Math.max(parent.height * page.figureShare, Theme.aboveReach) : parent.height
        museumFolder: page.museumFolder
        phase: page.ask.phase
        heard: page.ask.typed.length
        moving: page.visible && !Theme.calmMotion
    }

    Serif {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: guide.right
        anchors.top: guide.top
        anchors.topMargin: Theme.step * (page.upright ? 4 : 6)
        text: page.ask.phase === "listening" ? qsTr("I am listening") : page.ask.phase === "looking" ? qsTr("I am looking") : page.ask.phase === "telling" ? qsTr("This is what the cards say") : qsTr("Ask me more")
        color: page.tones.lantern("amber")
        font.pixelSize: Theme.lead
        // before it would lie on the guide
        visible: !page.upright || guide.height > Theme.lead * 2 + guide.unit * 640
    }

    Item {
        id: panel

        anchors.left: page.upright ? parent.left : guide.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.top: parent.top
        anchors.topMargin: page.upright ? guide.height : Theme.aboveReach
        anchors.leftMargin: page.upright ? Theme.margin : Theme.step * 2
        anchors.rightMargin: Theme.margin

        GuideListening {
            id: listening

            anchors.fill: parent
            visible: page.ask.phase === "listening"
            usualHeight: page.height - (page.upright ? Math.max(page.height * page.usualShare, Theme.aboveReach) : Theme.aboveReach)
            ask: page.ask
            tones: page.tones
        }

        GuideLooking {
            anchors.fill: parent
            visible: page.ask.phase === "looking"
            ask: page.ask
            tones: page.tones
        }

        GuideTelling {
            id: telling

            anchors.fill: parent
            visible: page.ask.phase === "telling"
            ask: page.ask
            tones: page.tones
            onCardChosen: (card, targetId) => page.openCard(card, targetId)
            onMovementEnded: page.moved(contentY)
        }

        GuideWithoutCard {
            id: without

            anchors.fill: parent
            visible: page.ask.phase === "without card"
            ask: page.ask
            tones: page.tones
            onCardChosen: (card, targetId) => page.openCard(card, targetId)
        }
    }
}
