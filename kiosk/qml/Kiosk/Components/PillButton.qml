import QtQuick
import Kiosk.Theme

// A button that looks like one: an outline round an icon and a word. Filled it is the first thing to
// do; one on a screen.
LabelledButton {
    id: pill

    property color ground: tones.ground
    property bool filled: false

    leftPadding: Theme.step * (wordShown ? 3 : 2)
    rightPadding: leftPadding
    ink: filled ? tones.ground : tones.ink
    background: Rectangle {
        color: pill.filled ? pill.tones.ink : pill.ground
        border.color: pill.tones.shape
        border.width: pill.filled ? 0 : Math.max(2, Theme.hairlineWidth * 1.5)
        radius: Math.min(height / 2, Theme.touchTarget)
    }
}
