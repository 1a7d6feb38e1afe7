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
    readonly property bool long: column.y + column.height > height

    signal cardChosen(card: string, targetId: string)

    contentHeight: column.y + column.height + (long ? cue.room : 0)
    boundsBehavior: Flickable.StopAtBounds
    interactive: long
    clip: true

    Column {
        id: column

        y: Theme.step * (Theme.portrait ? 2 : 6)
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
            text: qsTr("The museum has no card on this.")
            color: without.tones.ink
            font.pixelSize: Theme.headline
            font.weight: Font.Bold
            isHeading: true
        }

        Serif {
            width: parent.width
            text: qsTr("The nearest are these three.")
            color: without.tones.ink
            font.pixelSize: Theme.lead
            visible: nearest.count > 0
        }

        CardsInRow {
            id: nearest

            width: parent.width
            entries: without.ask.cards
            tones: without.tones
            onChosen: (card, targetId) => without.cardChosen(card, targetId)
        }

        PillButton {
            text: qsTr("Ask in other words")
            glyph: Icons.keyboard
            tones: without.tones
            onClicked: without.ask.askInOtherWords()
        }
    }

    ScrollCue {
        id: cue

        parent: without.parent
        view: without
        edge: 0
        tones: without.tones
        visible: without.visible
    }
}
