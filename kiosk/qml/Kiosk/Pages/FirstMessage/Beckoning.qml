import QtQuick
import Kiosk.Theme

// A ring that spreads from a key, again and again.
Rectangle {
    id: ring

    required property bool running

    height: width * 0.84
    radius: height / 2
    color: "transparent"
    border.width: Theme.step * 0.5
    border.color: "#fff6e4"
    scale: 1.12
    visible: running

    SequentialAnimation {
        running: ring.running && ring.visible && !Theme.calmMotion
        loops: Animation.Infinite
        onStopped: ring.scale = 1.12

        NumberAnimation {
            target: ring
            property: "scale"
            from: 0.9
            to: 1.4
            duration: 1100
            easing.type: Easing.OutCubic
        }

        PauseAnimation {
            duration: 300
        }
    }
}
