pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The captions of a film on the dark water below it: side by side in a lying screen, one under the
// other in an upright one. There is room for the longest, so that nothing moves while it plays.
Grid {
    id: captions

    required property FilmDetails film
    required property Tones tones
    readonly property int wanted: film.captionsWanted
    readonly property real size: Theme.lead * (Theme.reading >= 1.5 ? 0.95 : Theme.portrait ? 1.35 : 1.1)
    readonly property real column: columns === 1 ? width : (width - (columns - 1) * columnSpacing) / columns

    columns: Theme.portrait ? 1 : Math.max(1, wanted)
    columnSpacing: Theme.step * 9
    rowSpacing: Theme.step * 3
    visible: wanted > 0

    Repeater {
        model: captions.film.captions

        Item {
            id: caption

            required property string language
            required property bool wanted
            required property string said
            required property string longest

            width: captions.column
            height: measure.height
            visible: wanted

            Serif {
                id: measure

                width: parent.width
                text: caption.longest
                font.pixelSize: captions.size
                lineHeight: Theme.noteLineHeight * 1.05
                visible: false
            }

            Serif {
                width: parent.width
                text: caption.said
                color: captions.tones.ink
                font.pixelSize: measure.font.pixelSize
                lineHeight: measure.lineHeight
            }
        }
    }
}
