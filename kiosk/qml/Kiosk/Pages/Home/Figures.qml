pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The museum in figures, side by side.
Row {
    id: figures

    required property FactListModel facts
    required property Tones tones

    spacing: Theme.step * (Theme.portrait ? 5 : 6)

    Repeater {
        model: figures.facts

        Column {
            id: figure

            required property string label
            required property string value

            Serif {
                text: figure.value
                color: figures.tones.ink
                font.pixelSize: Theme.portrait ? Theme.heading : Theme.headline
                wrapMode: Text.NoWrap
            }

            Sans {
                text: figure.label
                color: figures.tones.quiet
                font.pixelSize: Theme.note
                wrapMode: Text.NoWrap
            }
        }
    }
}
