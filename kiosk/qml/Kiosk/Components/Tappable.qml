pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// Anything to be touched: acts on release, sliding off cancels, found by `text` by those who
// cannot see it. Without a look of its own but for how it answers the finger, and for the ring
// where keys operate the kiosk.
T.AbstractButton {
    id: tappable

    // By which those find it who walk over the screen by keys, and what plays the visitor.
    readonly property bool touchable: true

    implicitWidth: Math.max(Theme.touchTarget, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.touchTarget, implicitContentHeight + topPadding + bottomPadding)
    focusPolicy: Qt.NoFocus
    opacity: pressed ? 0.62 : 1
    Accessible.name: text
    Accessible.role: Accessible.Button
    Accessible.onPressAction: tappable.click()

    Loader {
        anchors.fill: parent
        active: Theme.keypad && tappable.activeFocus
        sourceComponent: FocusRing {}
    }
}
