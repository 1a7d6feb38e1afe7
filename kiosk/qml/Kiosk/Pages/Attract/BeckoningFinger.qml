import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The finger of the invitation, which taps now and then: in few steps, for each of them is painted.
Item {
    id: finger

    required property bool beckoning
    required property color light
    // From the beginning of a tap, 0, to its end, 1.
    property real tap: 1
    readonly property real swing: Math.sin(Math.PI * tap)

    implicitWidth: Theme.step * 6
    implicitHeight: Theme.step * 6

    Timer {
        interval: finger.tap < 1 ? 90 : 5000
        repeat: true
        running: finger.beckoning && !Theme.calmMotion
        onTriggered: finger.tap = finger.tap < 1 ? Math.min(1, finger.tap + 0.125) : 0.125
        onRunningChanged: if (!running) finger.tap = 1
    }

    Rectangle {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -parent.height * 0.12
        width: parent.width * (0.5 + 0.6 * finger.tap)
        height: width
        radius: width / 2
        color: "transparent"
        border.color: Qt.alpha(finger.light, 0.9 * (1 - finger.tap))
        border.width: Theme.step * 0.5
        visible: finger.tap < 1
    }

    Glyph {
        anchors.centerIn: parent
        text: Icons.begin
        size: Theme.step * 6
        scale: 1 - 0.12 * finger.swing
        color: finger.light
    }
}
