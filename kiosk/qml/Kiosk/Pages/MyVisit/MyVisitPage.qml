pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// What the visitor has kept, as lights on the canal, and the code to take along. Where words are
// large or little is in reach the lights are a list; what is only looked at stands above the reach.
Page {
    id: page

    required property MyVisit visit
    required property url museumFolder
    required property string drawing
    readonly property bool some: visit.count > 0
    readonly property bool lowered: Theme.aboveReach > 0
    // On a small screen the code takes much of it.
    readonly property bool cramped: visit.codeColumns * visit.codeSquare > Theme.step * 62
    readonly property bool listed: Theme.reading >= 1.5 || lowered || cramped
    // Whether the code stands beside the lights.
    readonly property bool beside: some && !Theme.portrait && !listed
    // Whether what to do next stands beside the lights too: in a lying screen's low reach there is
    // little height.
    readonly property bool waysBeside: beside || lowered && !Theme.portrait
    readonly property bool headingAbove: lowered && heading.height + Theme.step * 8 < Theme.aboveReach
    readonly property bool codeAbove: headingAbove && sheet.height + Theme.step * 5 + (Theme.portrait ? heading.height + Theme.step * 3 : 0) < Theme.aboveReach
    readonly property real inner: width - 2 * Theme.margin
    // Where the canal comes out from under the bridge, in what scrolls.
    readonly property point bridge: Qt.point(Theme.portrait ? width / 2 : Theme.step * 76, Theme.step * (Theme.portrait ? (some ? 50 : 110) : (some ? 37 : 56)))

    signal goOnRequested
    signal endRequested

    function open(card: string, targetId: string): void {
        if (card === "exhibit") exhibitChosen(targetId); else if (card === "story") storyChosen(targetId); else caseChosen(targetId);
    }

    function arrive(position: real): void {
        view.contentY = position;
        canal.arrive();
    }

    tones: Theme.night
    title: qsTr("My visit")
    onArrived: position => arrive(position)

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    VisitNight {
        anchors.fill: parent
        museumFolder: page.museumFolder
        drawing: page.drawing
        bridge: Qt.point(page.bridge.x + view.x, page.bridge.y)
        wordsTo: heading.y + heading.height + (page.headingAbove ? 0 : view.y)
        // the list passes over the houses
        veiled: !page.some ? 0 : page.listed ? 1 : Math.min(1, view.contentY / (view.height * 0.4))
    }

    Flickable {
        id: view

        anchors.left: parent.left
        y: Theme.aboveReach
        width: page.width - (page.waysBeside ? ways.width + Theme.margin + Theme.gap : 0)
        height: (page.waysBeside ? page.height : page.listed || !page.some ? ways.y - Theme.step : sheet.y - Theme.step * 2) - y
        contentHeight: content.height > height ? content.height + cue.room : height
        boundsBehavior: Flickable.DragOverBounds
        clip: true
        onMovementEnded: page.moved(contentY)

        Item {
            id: content

            width: view.width
            height: rest.visible ? rest.y + rest.height : page.listed ? heading.y + heading.height : canal.height

            VisitCanal {
                id: canal

                width: parent.width
                height: view.height
                lights: page.visit.lights
                bridge: page.bridge
                footForMore: cue.room
                tones: page.tones
                visible: !page.listed
                onChosen: (card, targetId) => page.open(card, targetId)
            }

            Item {
                id: codePlace

                y: (page.headingAbove ? 0 : heading.y + heading.height) + Theme.step * 3
                width: parent.width
                height: sheet.height
                visible: page.listed && page.some && !page.codeAbove
            }

            KeptList {
                id: rest

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.margins: Theme.margin
                y: (!page.listed ? canal.height : codePlace.visible ? codePlace.y + codePlace.height : page.headingAbove ? 0 : heading.y + heading.height) + Theme.step * 3
                first: page.listed ? 0 : canal.afloat
                lights: page.visit.lights
                visible: page.visit.count > first
                tones: page.tones
                onChosen: (card, targetId) => page.open(card, targetId)
            }
        }
    }

    ScrollCue {
        id: cue

        view: view
        edge: Theme.margin
        tones: page.tones
    }

    VisitHeading {
        id: heading

        parent: page.headingAbove ? page : content
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.step * 5
        width: page.lowered && page.some && !Theme.portrait ? page.inner * 0.4 : Math.min((page.waysBeside && !page.headingAbove ? view.width : page.width) - 2 * Theme.margin, Theme.body * 30)
        count: page.visit.count
        tones: page.tones
    }

    TakeAlong {
        id: sheet

        parent: codePlace.visible ? codePlace : page
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: codePlace.visible ? 0 : page.codeAbove ? (Theme.portrait ? heading.y + heading.height + Theme.step * 3 : Theme.step * 2.5) : page.beside ? Theme.step * 5 : ways.y - height - Theme.step * 3
        width: page.beside ? Math.max(Theme.step * 66, codeSide + 2 * pad) : page.lowered && !Theme.portrait ? page.inner * 0.57 : page.inner
        height: implicitHeight
        visit: page.visit
        beside: !page.beside
        codeRoom: Theme.step * (page.beside ? 58 : 44)
        visible: page.some
    }

    VisitWays {
        id: ways

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.step * 2
        width: page.beside ? sheet.width : page.waysBeside ? Math.min(page.inner * 0.36, Theme.step * 38 * Theme.reading) : page.inner
        tones: page.tones
        onGoOnRequested: page.goOnRequested()
        onEndRequested: page.endRequested()
    }
}
