pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Three satellites for a place, and a fourth for the clock, as signs.
Row {
    id: signs

    required property Tones tones

    spacing: Theme.step * 1.5

    Repeater {
        model: 4

        Row {
            id: sign

            required property int index

            spacing: signs.spacing

            SatelliteBadge {
                anchors.verticalCenter: parent.verticalCenter
                number: sign.index + 1
                held: true
                tones: signs.tones
            }

            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                text: sign.index === 2 ? Icons.here : Icons.clock
                size: Math.max(Theme.step * 6, Theme.note * 1.6)
                color: signs.tones.ink
                visible: sign.index > 1
                rightPadding: Theme.step * 3
            }
        }
    }
}
