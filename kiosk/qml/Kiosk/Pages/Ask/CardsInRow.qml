pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Cards to touch: in a row with large pictures, or one below the other where that is too narrow.
Grid {
    id: cards

    required property CardListModel entries
    required property Tones tones
    property int most: 3
    // Whether pictures stand above their titles where there is more than one column.
    property bool tall: true
    readonly property bool large: tall && width > Theme.note * 20 + spacing
    readonly property int count: buttons.count

    signal chosen(card: string, targetId: string)

    columns: Math.max(1, Math.min(most, Math.floor((width + spacing) / (Theme.note * (large ? 10 : 12) + spacing))))
    spacing: Theme.gap

    Repeater {
        id: buttons

        model: cards.entries

        MentionButton {
            required property string card
            required property string targetId
            required property string when
            required property string said

            width: Math.floor((cards.width + cards.spacing) / cards.columns - cards.spacing)
            year: when
            because: said
            large: cards.large
            tones: cards.tones
            onClicked: cards.chosen(card, targetId)
        }
    }
}
