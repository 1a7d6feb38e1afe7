pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The museum has no card on what was asked: the nearest there are.
Flickable {
    id: without

    required property AskDetails ask
    required property Tones tones
    readonly property string verdict: qsTr("The museum has no card on this.")
    readonly property real end: column.y + column.height + Theme.gap
    readonly property bool long: end + way.height + Theme.step > height

    signal cardChosen(card: string, targetId: string)

    contentHeight: long ? end + Math.max(cue.room, way.height + 2 * Theme.step) : height
    boundsBehavior: Flickable.StopAtBounds
    interactive: long
    clip: true

    Column {
        id: column

        y: Theme.step * (Theme.portrait ? 2 : 5)
        width: parent.width
        spacing: Theme.step * 2.5

        Sans {
            width: parent.width
            text: qsTr("You asked: %1").arg(without.ask.question)
            color: without.tones.quiet
            font.pixelSize: Theme.note
        }

        Serif {
            width: parent.width
            text: without.verdict
            color: without.tones.ink
            font.pixelSize: Theme.headline
            font.weight: Font.Bold
            isHeading: true
        }

        Serif {
            width: parent.width
            text: nearest.count > 0 ? qsTr("The nearest are these three.") : qsTr("It has one on each of these:")
            color: without.tones.ink
            font.pixelSize: Theme.lead
        }

        CardsInRow {
            id: nearest

            width: parent.width
            entries: without.ask.cards
            tones: without.tones
            onChosen: (card, targetId) => without.cardChosen(card, targetId)
        }

        Starters {
            width: parent.width
            questions: without.ask.starters
            tones: without.tones
            room: 10000
            visible: nearest.count === 0
            onChosen: question => without.ask.ask(question, Theme.calmMotion)
        }
    }

    ScrollCue {
        id: cue

        parent: without.parent
        view: without
        edge: 0
        tones: without.tones
        visible: without.visible

        TouchGuard {
            button: way
        }

        // In reach wherever the answer is read.
        PillButton {
            id: way

            anchors.left: parent.left
            y: Math.min(without.end, without.height - height - Theme.step)
            text: qsTr("Ask in other words")
            glyph: Icons.keyboard
            // the ways of the cue stand beside it
            roomForWord: without.width - cue.waysWidth - Theme.targetGap - Theme.step * 6 - wordSize * 2
            tones: without.tones
            onClicked: without.ask.askInOtherWords()
        }
    }
}
