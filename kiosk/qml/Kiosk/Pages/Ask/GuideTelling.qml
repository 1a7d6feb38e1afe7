pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The answer: what cards say, each with its card to touch; then the other cards that were found.
Flickable {
    id: telling

    required property AskDetails ask
    required property Tones tones
    readonly property real end: column.y + column.height + Theme.gap
    readonly property bool long: end + way.height + Theme.step > height
    // Whether both ways on, and those of the cue, have room beside each other.
    readonly property bool oneLine: way.width + beside.width + cue.waysWidth + 2 * Theme.targetGap <= width

    signal cardChosen(card: string, targetId: string)

    component Connected: PillButton {
        text: qsTr("See how they connect")
        glyph: Icons.connections
        tones: telling.tones
        onClicked: telling.ask.seeConnections()
    }

    contentHeight: long ? end + Math.max(cue.room, way.height + 2 * Theme.step) : height
    boundsBehavior: Flickable.StopAtBounds
    interactive: long
    clip: true

    Column {
        id: column

        y: Theme.step * (Theme.portrait ? 2 : 5)
        width: parent.width
        spacing: Theme.step * 4

        Serif {
            width: parent.width
            text: telling.ask.question
            color: telling.tones.ink
            font.pixelSize: Theme.headline
            font.weight: Font.Bold
            isHeading: true
        }

        Repeater {
            model: telling.ask.told

            ToldCard {
                width: column.width
                tones: telling.tones
                onChosen: (card, targetId) => telling.cardChosen(card, targetId)
            }
        }

        Sans {
            width: parent.width
            text: qsTr("Also on this")
            color: telling.tones.quiet
            font.pixelSize: Theme.note
            visible: others.count > 0
        }

        CardsInRow {
            id: others

            width: parent.width
            tall: false
            entries: telling.ask.others
            tones: telling.tones
            onChosen: (card, targetId) => telling.cardChosen(card, targetId)
        }

        Connected {
            visible: !telling.oneLine
        }
    }

    ScrollCue {
        id: cue

        parent: telling.parent
        view: telling
        edge: 0
        tones: telling.tones
        visible: telling.visible

        TouchGuard {
            button: ways
        }

        // In reach wherever the answer is read.
        Row {
            id: ways

            anchors.left: parent.left
            y: Math.min(telling.end, telling.height - height - Theme.step)
            spacing: Theme.targetGap

            PillButton {
                id: way

                text: qsTr("Ask another")
                glyph: Icons.keyboard
                tones: telling.tones
                onClicked: telling.ask.askAnother()
            }

            Connected {
                id: beside

                visible: telling.oneLine
            }
        }
    }
}
