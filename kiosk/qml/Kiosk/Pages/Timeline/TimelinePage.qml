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
    readonly property bool upright: timeline.upright
    readonly property list<color> hues: timeline.hues.map(hue => page.tones.lantern(hue))
    // All that the layout depends on.
    readonly property list<real> room: [body.width, body.height, Theme.step, Theme.note, Theme.touchTarget, Theme.targetGap, Theme.margin, Theme.step * 40]

    function goTo(place: real): void {
        strip.goTo(far ? 0 : place);
        decades.contentY = far ? place : 0;
    }

    title: qsTr("The canal of years")
    tones: Theme.night
    onRoomChanged: timeline.layOut(room, Theme.portrait)
    Component.onCompleted: timeline.layOut(room, Theme.portrait)

    TimelineHeader {
        id: header

        x: Theme.margin
        y: Theme.aboveReach > 0 ? Theme.step * 1.5 : Theme.step * 4
        width: parent.width - 2 * Theme.margin
        title: page.title
        step: page.timeline.step
        wandering: !page.far && !page.upright
        begun: strip.contentX > 1
        goesOn: strip.contentX < strip.contentWidth - strip.width - 1
        tones: page.tones
        onChosen: step => page.timeline.come(step, strip.begin + strip.view / 2)
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
            visible: page.far
            timeline: page.timeline
            hues: page.hues
            tones: page.tones
        }

        LaneNames {
            visible: !page.upright && page.timeline.step !== "pictures"
            areas: page.museum.areas
            threads: page.timeline.threads
            above: false
            tones: page.tones
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
