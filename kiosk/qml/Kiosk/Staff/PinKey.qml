import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A key of the PIN: a digit, or an icon.
Tappable {
    id: key

    property string glyph: ""
    property bool filled: false

    width: Theme.step * 18
    height: Math.max(Theme.touchTarget, Theme.step * 11)
    opacity: pressed ? 0.62 : enabled ? 1 : 0.52
    background: Rectangle {
        color: key.filled ? Theme.night.ink : Theme.night.raised
        border.color: Theme.night.shape
        border.width: Math.max(2, Theme.hairlineWidth * 1.5)
        radius: Theme.step
    }
    contentItem: Item {
        Sans {
            anchors.centerIn: parent
            visible: key.glyph === ""
            text: key.text
            color: Theme.night.ink
            font.pixelSize: Theme.heading
            Accessible.ignored: true
        }

        Glyph {
            anchors.centerIn: parent
            text: key.glyph
            size: Theme.heading
            color: key.filled ? Theme.night.ground : Theme.night.ink
        }
    }
}
