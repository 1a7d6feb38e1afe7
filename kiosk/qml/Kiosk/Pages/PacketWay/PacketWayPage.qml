pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Pages.Piece

// A word goes letter by letter through a network, and whoever cuts a cable sees it take another way.
PiecePage {
    id: page

    required property PacketWayDetails packetWay
    readonly property string word: qsTr("HELLO!")

    piece: packetWay
    title: qsTr("A packet's way")
    outcomes: ["", "cut", "packet lost", "no way", "mended", "way again", "still no way", "mends itself", "over"]
    tellings: [
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
    endHeading: qsTr("The word is whole.")
    learned: qsTr("No road was fixed. Each router sent each letter on by the way that was the shortest just then, and what was lost was sent once more.") + (packetWay.mixed ? between + qsTr("Some came out of order, and were put in order.") : "")

    Binding {
        target: page.packetWay
        property: "word"
        value: page.word
    }

    NetworkPlan {
        anchors.fill: parent
        packetWay: page.packetWay
        accent: page.accent
        tones: page.tones
    }

    marks: Repeater {
        model: page.packetWay.packets

        LetterTile {
            required property string stage

            side: Math.max(Theme.step * 5, Theme.note * 1.6)
            size: Theme.note
            there: stage === "at sender"
            tones: page.tones
        }
    }

    aside: ReceivedWord {
        width: parent.width
        packetWay: page.packetWay
        tones: page.tones
    }

    result: ReceivedWord {
        width: page.inner
        layoutDirection: Qt.LeftToRight
        packetWay: page.packetWay
        tones: page.tones
    }
}
