import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A number of a slide's text, large, and what it counts.
Column {
    id: figure

    required property string value
    required property string unit
    required property string label
    required property Tones tones
    property real mostWidth: Theme.step * 60

    Row {
        spacing: Theme.step

        Serif {
            id: number

            width: Math.min(implicitWidth, figure.mostWidth)
            text: figure.value
            color: figure.tones.lantern("amber")
            font.pixelSize: Theme.headline * 1.1
        }

        Serif {
            anchors.baseline: number.baseline
            width: Math.min(implicitWidth, figure.mostWidth)
            text: figure.unit
            color: figure.tones.ink
            font.pixelSize: Theme.lead
            visible: text !== ""
        }
    }

    Sans {
        width: Math.min(implicitWidth, figure.mostWidth)
        text: figure.label
        color: figure.tones.quiet
        font.pixelSize: Theme.note
    }
}
