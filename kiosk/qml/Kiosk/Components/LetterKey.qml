import QtQuick
import Kiosk.Theme

// One key with its letter.
Tappable {
    id: key

    required property Tones tones
    property bool glowing: false
    // How wide a word is, with some air.
    readonly property real roomForWord: implicitContentWidth + Theme.step * 3

    background: Rectangle {
        color: key.tones.raised
        border.color: key.glowing ? Theme.nightTones.lantern("amber") : key.tones.shape
        border.width: Math.max(2, Theme.hairlineWidth * (key.glowing ? 3 : 1.5))
        radius: Theme.step
    }
    contentItem: Sans {
        text: key.text
        color: key.tones.ink
        font.pixelSize: key.text.length > 1 ? Theme.note : Math.max(Theme.step * 4, Theme.note)
        wrapMode: Text.NoWrap
        Accessible.ignored: true
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
