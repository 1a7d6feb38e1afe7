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
            most: 4
            entries: telling.ask.others
            tones: telling.tones
            onChosen: (card, targetId) => telling.cardChosen(card, targetId)
        }

        PillButton {
            text: qsTr("Ask another")
            glyph: Icons.keyboard
            tones: telling.tones
            onClicked: telling.ask.askAnother()
        }
    }

    ScrollCue {
        id: cue

        parent: telling.parent
        view: telling
        edge: 0
        tones: telling.tones
        visible: telling.visible
    }
}
