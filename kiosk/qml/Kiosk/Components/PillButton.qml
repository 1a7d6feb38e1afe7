import QtQuick
import Kiosk.Theme

// A button that looks like one: an outline round an icon and a word.
LabelledButton {
    id: pill

    property color ground: tones.ground
    readonly property bool oneLine: height < Math.max(Theme.touchTarget * 1.1, wordSize * 2.7)

    leftPadding: Theme.step * (wordShown ? 3 : 2)
    rightPadding: leftPadding
    topPadding: Theme.step * 0.5
    bottomPadding: topPadding
    background: Rectangle {
        color: pill.ground
        border.color: pill.tones.shape
        border.width: Math.max(2, Theme.hairlineWidth * 1.5)
        // where there are more lines, no corner comes into the words
        radius: pill.oneLine ? height / 2 : Theme.touchTarget / 2
    }
}
