pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What the chosen light is called, how many belong to it, and the ways on: to its card, and back to
// all lights.
Column {
    id: head

    required property ConnectionsDetails connections
    required property Tones tones
    property bool centred: false
    readonly property string sign: connections.chosenSign
    readonly property int count: connections.kinCount
    readonly property color accent: connections.chosenHue === "" ? tones.lantern("amber") : tones.lantern(connections.chosenHue)

    component Centred: Sans {
        width: head.width
        horizontalAlignment: head.centred ? Text.AlignHCenter : Text.AlignLeft
        font.pixelSize: Theme.note
    }

    spacing: Theme.step

    Centred {
        text: head.connections.chosenKicker
        color: head.accent
    }

    Serif {
        width: head.width
        horizontalAlignment: head.centred ? Text.AlignHCenter : Text.AlignLeft
        text: head.connections.chosenTitle
        color: head.tones.ink
        font.pixelSize: head.centred ? Theme.heading : Theme.headline
        font.weight: Font.Bold
        lineHeight: Theme.chinese ? 1.05 : 0.94
        isHeading: true
    }

    Centred {
        text: head.count === 0 ? qsTr("No thread is tied to it yet.") : head.sign === "exhibit" ? (head.count === 1 ? qsTr("1 thread leads on from here.") : qsTr("%1 threads lead on from here.").arg(head.count)) : head.count === 1 ? qsTr("1 exhibit leads here.") : qsTr("%1 exhibits lead here.").arg(head.count)
        color: head.tones.quiet
    }

    Grid {
        id: ways

        x: head.centred ? (head.width - width) / 2 : 0
        columns: open.width + all.width + columnSpacing <= head.width ? 2 : 1
        horizontalItemAlignment: head.centred ? Grid.AlignHCenter : Grid.AlignLeft
        topPadding: Theme.step
        columnSpacing: Theme.targetGap
        rowSpacing: Theme.targetGap

        PillButton {
            id: open

            text: head.sign === "exhibit" ? qsTr("Open the exhibit") : head.sign === "story" ? qsTr("Open the story") : qsTr("Open the case")
            glyph: Icons.onward
            glyphLast: true
            filled: true
            wordSize: Theme.note
            tones: head.tones
            onClicked: head.connections.openCard()
        }

        PillButton {
            id: all

            text: qsTr("All lights")
            glyph: Icons.connections
            wordSize: Theme.note
            tones: head.tones
            onClicked: head.connections.chooseAll()
        }
    }
}
