pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// Six threads of light through the years, at three steps of nearness: decades with their clusters,
// years with every exhibit's light, pictures moored along the canal. Time runs to the right in
// every language, as the years on the exhibits' own labels do, and down where it stands upright.
Page {
    id: page

    required property TimelineDetails timeline
    required property MuseumDetails museum
    readonly property bool far: timeline.step === "decades"
    // Along a strip that lies.
    readonly property bool wandering: !far && !timeline.upright
    readonly property bool upright: timeline.upright
    readonly property list<color> hues: timeline.hues.map(hue => page.tones.lantern(hue))
    // All that the layout depends on.
    readonly property list<real> room: [body.width, body.height, Theme.step, Theme.note, Theme.touchTarget, Theme.targetGap, Theme.margin]

    function layOut(): void {
        if (visible || timeline.extent === 0)
            timeline.layOut(room, Theme.portrait);
    }

    function pinched(spread: real, at: point): void {
        const place = upright ? at.y - (far ? decades.y : strip.y) : at.x - (far ? decades.x : strip.x);
        timeline.pinch(spread, place + (far ? decades.contentY : strip.begin));
    }

    function goTo(place: real): void {
        strip.goTo(far ? 0 : place);
        decades.contentY = far ? place : 0;
    }

    title: qsTr("The canal of years")
    tones: Theme.night
    // Once, however much of it has changed, and not while nobody sees it: it takes a third of a second.
    onRoomChanged: Qt.callLater(layOut)
    onVisibleChanged: Qt.callLater(layOut)
    Component.onCompleted: layOut()

    // Elsewhere the window has this ground already, and painting it again would cost a frame.
    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
        visible: Theme.aboveReach > 0
    }

    TimelineHeader {
        id: header

        x: Theme.margin
        y: Theme.aboveReach > 0 ? Theme.step * 1.5 : Theme.step * 4
        width: parent.width - 2 * Theme.margin
        title: page.title
        step: page.timeline.step
        advice: page.far && Theme.reading === 1 && !Theme.lowered ? qsTr("Six threads of light. Touch a cluster to come nearer.") : ""
        wandering: page.wandering
        view: strip
        tones: page.tones
        onChosen: step => page.timeline.come(step)
        onTurned: direction => glide.turn(direction)
    }

    Item {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.step * 1.5

        CanalStrip {
            id: strip

            anchors.fill: parent
            scale: pinch.active ? pinch.held : 1
            wordsShown: !pinch.active
            interactive: !pinch.active
            endRoom: cue.room
            anchors.leftMargin: page.timeline.step === "years" && !page.upright ? page.timeline.gutter : 0
            visible: !page.far
            timeline: page.timeline
            hues: page.hues
            tones: page.tones
            onExhibitChosen: exhibitId => page.exhibitChosen(exhibitId)
            onStoryChosen: storyId => page.storyChosen(storyId)
            onCaseChosen: caseId => page.caseChosen(caseId)
        }

        DecadesView {
            id: decades

            anchors.fill: parent
            anchors.leftMargin: page.upright ? 0 : page.timeline.gutter
            anchors.topMargin: page.upright ? page.timeline.namesHeight : 0
            scale: pinch.active ? pinch.held : 1
            endRoom: cue.room
            visible: page.far
            timeline: page.timeline
            hues: page.hues
            tones: page.tones
        }

        MeltingEdge {
            edge: Qt.LeftEdge
            dark: page.tones.ground
            x: strip.x
            width: Theme.step * 6
            height: parent.height
            visible: page.wandering && strip.contentX > 1
        }

        MeltingEdge {
            edge: Qt.RightEdge
            dark: page.tones.ground
            anchors.right: parent.right
            width: Theme.step * 6
            height: parent.height
            visible: page.wandering && header.goesOn
        }

        LaneNames {
            width: parent.width
            height: page.timeline.namesHeight
            visible: page.upright ? page.far && rows > 0 : page.timeline.step !== "pictures"
            areas: page.museum.areas
            threads: page.timeline.threads
            rows: page.far && page.upright ? page.timeline.rowsOfNames : 0
            tones: page.tones
        }

        ScrollCue {
            id: cue

            view: page.far ? decades : strip
            edge: Theme.margin
            tones: page.tones
            visible: page.upright
        }

        PinchHandler {
            id: pinch

            // No further than the picture bears.
            readonly property real held: Math.max(0.75, Math.min(1.35, activeScale))
            property real reached: 1

            target: null
            onActiveScaleChanged: if (active) reached = activeScale
            onActiveChanged: if (!active) page.pinched(reached, centroid.position)
        }
    }

    NumberAnimation {
        id: glide

        function turn(direction: int): void {
            to = Math.max(0, Math.min(strip.contentWidth - strip.width, strip.contentX + direction * strip.width * 0.8));
            restart();
        }

        target: strip
        property: "contentX"
        duration: Theme.calmMotion ? 0 : 300
        easing.type: Easing.InOutQuad
        onFinished: strip.movementEnded()
    }

    Connections {
        target: page.timeline
        function onLaidOut(): void {
            page.goTo(page.timeline.begin);
        }
    }
}
