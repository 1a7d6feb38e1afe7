import QtQuick
import Kiosk.Theme

// One key with its letter.
Tappable {
    id: key

    required property Tones tones
    property bool glowing: false

    background: Rectangle {
        color: key.tones.raised
        border.color: key.glowing ? Theme.nightTones.lantern("amber") : key.tones.hairline
        border.width: Theme.hairlineWidth * (key.glowing ? 3 : 1)
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
