import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A round button with an icon. Kept down it goes on.
Tappable {
    id: button

    required property string glyph
    required property Tones tones

    width: Theme.touchTarget
    height: Theme.touchTarget
    opacity: pressed ? 0.62 : enabled ? 1 : 0.4
    autoRepeat: true
    contentItem: Item {
        Glyph {
            anchors.centerIn: parent
            text: button.glyph
            size: Theme.step * 4
            color: button.tones.ink
        }
    }
    background: Rectangle {
        radius: width / 2
        color: button.tones.ground
        border.width: Math.max(2, Theme.hairlineWidth * 1.5)
        border.color: button.tones.shape
    }
}
