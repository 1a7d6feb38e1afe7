import QtQuick
import Kiosk.Theme

// A button that looks like one: an outline round an icon and a word. Filled it is the first thing to
// do; one on a screen.
LabelledButton {
    id: pill

    property color ground: tones.ground
    property bool filled: false
    readonly property bool oneLine: height < Math.max(Theme.touchTarget * 1.1, wordSize * 2.7)

    leftPadding: Theme.step * (wordShown ? 3 : 2)
    rightPadding: leftPadding
    topPadding: Theme.step * 0.5
    bottomPadding: topPadding
    ink: filled ? tones.ground : tones.ink
    background: Rectangle {
        color: pill.filled ? pill.tones.ink : pill.ground
        border.color: pill.tones.shape
        border.width: pill.filled ? 0 : Math.max(2, Theme.hairlineWidth * 1.5)
        // where there are more lines, no corner comes into the words
        radius: pill.oneLine ? height / 2 : Theme.touchTarget / 2
    }
}
