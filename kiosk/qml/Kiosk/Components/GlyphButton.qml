import QtQuick
import Kiosk.Theme

// A button whose icon says enough; `text` names it to those who cannot see it.
Tappable {
    id: button

    required property string glyph
    required property Tones tones

    contentItem: Item {
        Glyph {
            anchors.centerIn: parent
            text: button.glyph
            color: button.tones.ink
        }
    }
}
