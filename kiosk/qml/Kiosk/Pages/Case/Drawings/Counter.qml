import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A length that counts up: `reached` of it, large, with its unit, and `label` below. Only for what
// grows bit by bit; a number of things stands still, or it would be seen wrong.
Column {
    id: counter

    required property real reached
    required property string unit
    required property string label

    Row {
        spacing: Theme.step

        Serif {
            id: number

            text: Math.round(counter.reached).toString().replace(/\B(?=(\d{3})+$)/g, Theme.chinese ? "" : ",")
            color: Theme.night.lantern("amber")
            font.pixelSize: Theme.headline
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Serif {
            anchors.baseline: number.baseline
            text: counter.unit
            color: Theme.night.ink
            font.pixelSize: Theme.body
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Sans {
        text: counter.label
        color: Theme.night.quiet
        font.pixelSize: Theme.note
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
