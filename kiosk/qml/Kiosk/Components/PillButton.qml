import QtQuick
import Kiosk.Theme

// A button that looks like one: an outline round an icon and a word.
LabelledButton {
    id: pill

    property color ground: tones.ground

    leftPadding: Theme.step * (wordShown ? 3 : 2)
    rightPadding: leftPadding
    topPadding: Theme.step * 0.5
    bottomPadding: topPadding
    background: Rectangle {
        color: pill.ground
        border.color: pill.tones.shape
        border.width: Math.max(2, Theme.hairlineWidth * 1.5)
        // of more lines than one no corner comes into the words
        radius: Math.min(height, Theme.touchTarget) / 2
    }
}
