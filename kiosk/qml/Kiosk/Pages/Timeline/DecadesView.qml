pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// All of time: what each area has of each decade, and at the end the quay.
Flickable {
    id: view

    required property TimelineDetails timeline
    required property list<color> hues
    required property Tones tones
    readonly property bool upright: timeline.upright
    readonly property bool long: contentHeight > height
    property real endRoom: 0

    contentHeight: upright ? timeline.extent + (timeline.extent > height ? endRoom : 0) : height
    boundsBehavior: Flickable.StopAtBounds
    interactive: long
    clip: long
    onMovementEnded: timeline.rest(contentY + height / 2)

    Water {
        width: view.width
        height: view.height
        paintings: view.timeline.paintings
        upright: view.upright
        threads: view.timeline.threads
        hues: view.hues
        begin: view.contentY
        view: view.upright ? view.height : view.width
        tones: view.tones
    }

    Repeater {
        model: view.timeline.decades

        Serif {
            required property string label
            required property rect box
            required property int index

            // where there is no room for all, every other one
            visible: view.upright || index % 2 === 0 || implicitWidth + Theme.step <= box.width
            x: view.upright ? box.x : box.x + (box.width - width) / 2
            width: implicitWidth
            y: box.y + (box.height - height) / 2
            text: label
            color: view.tones.ink
            font.pixelSize: Theme.note * 1.1
            wrapMode: Text.NoWrap
            lineHeight: 1
            isHeading: true
        }
    }

    Repeater {
        model: view.timeline.clusters

        ClusterButton {
            named: view.timeline.named
            tones: view.tones
            onClicked: view.timeline.comeToCluster(number)
        }
    }

    CanalPainting {
        paintings: view.timeline.paintings
        x: view.timeline.quay.x
        y: view.timeline.quay.y
        width: view.timeline.named ? 0 : view.timeline.quay.width
        height: view.timeline.quay.height
        what: ["bridge", view.upright ? 1 : 0, Theme.step, named(view.tones.ground), view.hues.map(named).join(","), view.timeline.ends.map(place => place.toFixed(1)).join(","), view.timeline.stories, view.timeline.cases, view.upright ? Math.ceil(quay.wordsHeight) : 0].join("/")
    }

    // At the quay the threads end.
    Rectangle {
        y: quay.y + quay.height
        width: view.width
        height: view.height
        color: view.tones.ground
        visible: view.upright
    }

    QuayButton {
        id: quay

        x: view.timeline.quay.x + (view.upright ? 0 : Theme.targetGap)
        y: view.timeline.quay.y
        width: view.timeline.quay.width - (view.upright ? 0 : Theme.targetGap)
        height: view.timeline.quay.height
        words: view.timeline.quayWords
        atFoot: view.upright && !view.timeline.named
        tones: view.tones
        onClicked: view.timeline.comeToQuay()
    }
}
