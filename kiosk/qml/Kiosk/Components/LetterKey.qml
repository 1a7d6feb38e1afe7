import QtQuick
import Kiosk.Theme

// One key with its letter.
Tappable {
    id: key

    required property Tones tones

    background: Rectangle {
        color: key.tones.raised
        border.color: key.tones.hairline
        border.width: Theme.hairlineWidth
        radius: Theme.step
    }
    contentItem: Sans {
        text: key.text
        color: key.tones.ink
        font.pixelSize: Theme.step * (key.text.length > 1 ? 3 : 4)
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
