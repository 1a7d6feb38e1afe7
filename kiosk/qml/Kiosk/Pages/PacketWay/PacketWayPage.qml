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
    // The words stand beside the network where there is little height. Above the reach they are read.
    readonly property bool beside: !Theme.portrait && (Theme.reading >= 1.5 || Theme.aboveReach > 0 || height < Theme.step * 100)
    readonly property real inner: width - 2 * Theme.margin
    readonly property list<string> outcomes: ["", "cut", "packet lost", "no way", "mended", "way again", "still no way", "mends itself", "over"]
    readonly property list<string> tellings: [
        qsTr("Six letters are on their way. Touch a cable to cut it. Can you stop them?"),
        qsTr("Cut. The letters take another way."),
        qsTr("A letter was on that cable, and is lost. It is sent once more."),
        qsTr("No way is left. The letters wait; mend a cable."),
        qsTr("Mended. Letters may come this way again."),
        qsTr("There is a way again. What has waited goes on."),
        qsTr("Mended, but another cable is needed."),
        qsTr("Now all cables are mended, and none is cut any more."),
        qsTr("The word is whole.")
    ]
    readonly property string told: tellings[outcomes.indexOf(packetWay.touched)]

    function arrive(position: real): void {
        packetWay.come(word, Theme.keypad);
        ending.position = position;
    }

    function again(): void {
        packetWay.begin(word, Theme.keypad);
        ending.position = 0;
    }

    function open(card: string, targetId: string): void {
        if (card === "exhibit") exhibitChosen(targetId); else if (card === "story") storyChosen(targetId); else caseChosen(targetId);
    }

    tones: Theme.night
    title: qsTr("A packet's way")
    onArrived: position => arrive(position)
    onWordChanged: if (visible) packetWay.come(word, Theme.keypad)
    onToldChanged: if (visible && packetWay.touched !== "") Accessible.announce(told)

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
    Item {
        anchors.fill: parent
        layer.enabled: true
        layer.smooth: false

        Canal {
            anchors.fill: parent
            museumFolder: page.museumFolder
            horizon: 0.1
            zoom: 2.2
            dim: 0.94
        }
    }

    Flickable {
        id: view

        x: page.beside && Theme.rightToLeft ? page.width - Theme.margin - width : Theme.margin
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
            tellings: page.tellings
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

        x: page.beside && !Theme.rightToLeft ? view.x + view.width + Theme.gap : Theme.margin
        y: Math.max(Theme.aboveReach, page.beside ? Theme.step * 3 : view.y + view.height + Theme.step * 2)
        width: page.inner - (page.beside ? view.width + Theme.gap : 0)
        height: (page.beside ? page.height : received.y) - Theme.step * 2 - y
        packetWay: page.packetWay
        accent: page.accent
        tones: page.tones
        visible: !page.packetWay.ended
    }

    PieceEndCard {
        id: ending

        anchors.fill: parent
        anchors.topMargin: Theme.aboveReach
        visible: page.packetWay.ended
        end: page.packetWay.end
        museumFolder: page.museumFolder
        tones: page.tones
        heading: qsTr("The word is whole.")
        told: qsTr("No road was fixed. Each router sent each letter on by the way that was the shortest just then, and what was lost was sent once more.") + (page.packetWay.mixed ? " " + qsTr("Some came out of order, and were put in order.") : "")
        onAgain: page.again()
        onStayed: page.moved(position)
        onChosen: (card, targetId) => page.open(card, targetId)

        ReceivedWord {
            width: ending.width - 2 * Theme.margin
            layoutDirection: Qt.LeftToRight
            packetWay: page.packetWay
            tones: page.tones
        }
    }
}
