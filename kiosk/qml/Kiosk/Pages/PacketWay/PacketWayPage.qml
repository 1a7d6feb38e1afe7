pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// A word goes letter by letter through a network, and whoever cuts a cable sees it take another way.
Page {
    id: page

    required property PacketWayDetails packetWay
    required property url museumFolder
    readonly property string word: qsTr("HELLO!")
    readonly property color accent: tones.lantern("vermilion")
    // The words stand beside the network where there is little height.
    readonly property bool beside: !Theme.portrait && (Theme.reading >= 1.5 || height < Theme.step * 100)
    readonly property real inner: width - 2 * Theme.margin
    readonly property string told: ({
            "": qsTr("Six letters are on their way. Touch a cable to cut it. Can you stop them?"),
            "cut": qsTr("Cut. The letters take another way."),
            "packet lost": qsTr("A letter was on that cable, and is lost. It is sent once more."),
            "no way": qsTr("No way is left. The letters wait; mend a cable."),
            "mended": qsTr("Mended. Letters may come this way again."),
            "way again": qsTr("There is a way again. What has waited goes on."),
            "still no way": qsTr("Mended, but another cable is needed."),
            "mends itself": qsTr("Now all cables are mended, and none is cut any more."),
            "over": qsTr("The word is whole.")
        })[packetWay.touched]

    function open(card: string, targetId: string): void {
        if (card === "exhibit") exhibitChosen(targetId); else if (card === "story") storyChosen(targetId); else caseChosen(targetId);
    }

    tones: Theme.night
    title: qsTr("A packet's way")
    onArrived: packetWay.come(word)

    FrameAnimation {
        running: page.visible && !Theme.calmMotion && !page.packetWay.ended
        onTriggered: page.packetWay.tick()
    }

    Timer {
        interval: 500
        repeat: true
        running: page.visible && Theme.calmMotion && !page.packetWay.ended
        onTriggered: page.packetWay.tick()
    }

    // Drawn once, however often the letters move.
    Canal {
        anchors.fill: parent
        museumFolder: page.museumFolder
        horizon: 0.1
        zoom: 2.2
        dim: 0.94
    }

    Flickable {
        id: view

        x: Theme.margin
        y: Theme.step * 4
        width: page.beside ? page.inner * 0.36 : page.inner
        height: page.beside ? page.height - y : Math.min(heading.height, page.height * 0.4)
        contentHeight: page.beside ? received.y + received.height + cue.room : heading.height + (heading.height > height ? cue.room : 0)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        visible: !page.packetWay.ended

        WayHeading {
            id: heading

            width: view.width
            packetWay: page.packetWay
            title: page.title
            told: page.told
            accent: page.accent
            tones: page.tones
        }
    }

    ScrollCue {
        id: cue

        view: view
        tones: page.tones
        visible: view.visible
    }

    ReceivedWord {
        id: received

        parent: page.beside ? view.contentItem : page
        x: page.beside ? 0 : Theme.margin
        y: page.beside ? heading.height + Theme.step * 3 : page.height - height - Theme.step * 3
        width: page.beside ? view.width : page.inner
        packetWay: page.packetWay
        tones: page.tones
        visible: !page.packetWay.ended
    }

    NetworkPlan {
        id: plan

        x: page.beside ? view.x + view.width + Theme.gap : Theme.margin
        y: page.beside ? Theme.step * 3 : view.y + view.height + Theme.step * 2
        width: page.width - x - Theme.margin
        height: (page.beside ? page.height : received.y) - Theme.step * 2 - y
        packetWay: page.packetWay
        accent: page.accent
        tones: page.tones
        visible: !page.packetWay.ended
    }

    PieceEndCard {
        id: ending

        anchors.fill: parent
        visible: page.packetWay.ended
        end: page.packetWay.end
        museumFolder: page.museumFolder
        tones: page.tones
        heading: qsTr("The word is whole.")
        told: qsTr("No road was fixed. Each router sent each letter on by the way that was the shortest just then, and what was lost was sent once more.") + (page.packetWay.mixed ? " " + qsTr("Some came out of order, and were put in order.") : "")
        onAgain: page.packetWay.begin(page.word)
        onChosen: (card, targetId) => page.open(card, targetId)

        ReceivedWord {
            width: ending.width - 2 * Theme.margin
            layoutDirection: Qt.LeftToRight
            packetWay: page.packetWay
            tones: page.tones
        }
    }
}
