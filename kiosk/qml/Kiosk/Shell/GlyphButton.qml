import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A button whose icon says enough; `text` names it to those who cannot see it.
Tappable {
    id: button

    required property string glyph
    required property Tones tones

    contentItem: Item {
        Glyph {
            anchors.centerIn: parent
            text: button.glyph
            size: Theme.step * 4 * Math.min(1.5, Theme.reading)
            color: button.tones.ink
        }
    }
}
