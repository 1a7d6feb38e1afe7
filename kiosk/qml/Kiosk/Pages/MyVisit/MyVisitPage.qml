pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// What the visitor has kept, as lights on the canal, and the code to take along. Where words are
// large or little is in reach the lights are a list.
Page {
    id: page

    required property MyVisit visit
    required property url museumFolder
    readonly property bool lowered: Theme.aboveReach > 0
    // On a small screen the code takes much of it.
    readonly property bool cramped: visit.codeColumns * visit.codeSquare > Theme.step * 62
    readonly property bool listed: Theme.reading >= 1.5 || lowered || cramped
    readonly property bool some: visit.count > 0
    // Whether the code stands beside the lights.
    readonly property bool beside: !Theme.portrait && !listed
    readonly property real inner: width - 2 * Theme.margin
    readonly property point bridge: Qt.point(Theme.portrait ? width / 2 : Theme.step * 76, Theme.step * (Theme.portrait ? 62 : 37))

    signal goOnRequested
    signal endRequested

    function open(card: string, targetId: string): void {
        if (card === "exhibit") exhibitChosen(targetId); else if (card === "story") storyChosen(targetId); else caseChosen(targetId);
    }

    tones: Theme.night
    title: qsTr("My visit")
    onArrived: position => {
        view.contentY = position;
        canal.arrive();
    }

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    VisitNight {
        anchors.fill: parent
        museumFolder: page.museumFolder
        bridge: page.bridge
        wordsTo: heading.y + heading.height
    }

    Flickable {
        id: view

        anchors.left: parent.left
        y: page.lowered ? Theme.aboveReach : 0
        width: page.beside && page.some ? sheet.x - Theme.gap : page.width
        height: (page.beside ? page.height : page.listed || !page.some ? ways.y - Theme.step : sheet.y - Theme.step * 2) - y
        contentHeight: content.y + content.height + (content.height + content.y > height ? cue.room : 0)
        boundsBehavior: Flickable.DragOverBounds
        clip: true
        onMovementEnded: page.moved(contentY)

        Item {
            id: content

            width: view.width
            height: rest.y + (rest.visible ? rest.height : 0)

            VisitHeading {
                id: heading

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.margin
                y: Theme.step * 5
                count: page.visit.count
                tones: page.tones
            }

            VisitCanal {
                id: canal

                width: parent.width
                height: view.height
                lights: page.visit.lights
                bridge: page.bridge
                tones: page.tones
                visible: !page.listed
                onChosen: (card, targetId) => page.open(card, targetId)
            }

            KeptList {
                id: rest

                anchors.left: heading.left
                anchors.right: heading.right
                y: page.listed ? (codePlace.visible ? codePlace.y + codePlace.height : heading.y + heading.height) + Theme.step * 3 : canal.height
                first: page.listed ? 0 : canal.afloat
                lights: page.visit.lights
                visible: page.visit.count > first
                tones: page.tones
                onChosen: (card, targetId) => page.open(card, targetId)
            }

            Item {
                id: codePlace

                anchors.left: heading.left
                anchors.right: heading.right
                y: heading.y + heading.height + Theme.step * 3
                height: sheet.height
                visible: page.listed && page.some
            }
        }
    }

    ScrollCue {
        id: cue

        view: view
        edge: Theme.margin
        tones: page.tones
    }

    TakeAlong {
        id: sheet

        parent: page.listed ? codePlace : page
        anchors.right: parent.right
        anchors.rightMargin: page.listed ? 0 : Theme.margin
        y: page.listed ? 0 : page.beside ? Theme.step * 5 : ways.y - height - Theme.step * 3
        width: page.beside ? Math.max(Theme.step * 66, codeSide + 2 * pad) : page.inner
        height: implicitHeight
        visit: page.visit
        beside: !page.beside
        codeRoom: Theme.step * 50
        visible: page.some
    }

    VisitWays {
        id: ways

        anchors.left: page.beside && page.some ? sheet.left : parent.left
        anchors.leftMargin: page.beside && page.some ? 0 : Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.step * 2
        tones: page.tones
        onGoOnRequested: page.goOnRequested()
        onEndRequested: page.endRequested()
    }
}
