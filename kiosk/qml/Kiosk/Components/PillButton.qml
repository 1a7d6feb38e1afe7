import QtQuick
import Kiosk.Theme

// A button that looks like one: an outline round an icon and a word.
LabelledButton {
    id: pill

    property color ground: tones.ground

    leftPadding: Theme.step * (wordShown ? 3 : 2)
    rightPadding: leftPadding
    background: Rectangle {
        color: pill.ground
        border.color: pill.tones.shape
        border.width: Math.max(2, Theme.hairlineWidth * 1.5)
        radius: Math.min(height / 2, Theme.touchTarget)
    }
}
