import QtQuick
import Kiosk.Components

// Letters of cards that are about to come, drawn beyond the edge of the screen. Drawn for the first
// time while the wall glides, each would hold up a frame: without a GPU by 8 to 26 ms.
Item {
    id: ahead

    required property string titleLetters
    required property string labelLetters

    x: -width
    width: Math.max(titles.width, labels.width)

    Serif {
        id: titles

        text: ahead.titleLetters
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Sans {
        id: labels

        text: ahead.labelLetters
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
