import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Who somebody is, at their feet.
Rectangle {
    id: tag

    required property string text
    required property color accent
    required property Tones tones

    width: name.implicitWidth + Theme.step * 3
    height: name.implicitHeight + Theme.step * 0.5
    radius: height / 2
    color: tones.ground
    border.width: Math.max(2, Theme.hairlineWidth)
    border.color: accent

    Sans {
        id: name

        anchors.centerIn: parent
        text: tag.text
        color: tag.tones.ink
        font.pixelSize: Math.min(Theme.note, Theme.step * 5)
        wrapMode: Text.NoWrap
    }
}
