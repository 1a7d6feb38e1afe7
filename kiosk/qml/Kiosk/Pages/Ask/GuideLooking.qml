pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// While the guide looks: the cards that may answer, the likeliest lit.
Item {
    id: looking

    required property AskDetails ask
    required property Tones tones

    Serif {
        id: question

        y: Theme.step * (Theme.portrait ? 2 : 5)
        width: parent.width
        text: looking.ask.question
        color: looking.tones.ink
        font.pixelSize: Theme.headline
        font.weight: Font.Bold
        maximumLineCount: 3
        elide: Text.ElideRight
        isHeading: true
    }

    Grid {
        id: candidates

        readonly property real cellWidth: Math.floor((width + spacing) / columns - spacing)

        anchors.top: question.bottom
        anchors.topMargin: Theme.step * 4
        width: parent.width
        columns: 4
        spacing: Theme.step * 2

        Repeater {
            model: looking.ask.cards

            ExhibitPicture {
                required property int index

                width: candidates.cellWidth
                height: Math.min(width, (looking.height - question.y - question.height - Theme.step * 10) / 2)
                opacity: index < 3 ? 1 : index < 5 ? 0.5 : 0.25
            }
        }
    }
}
