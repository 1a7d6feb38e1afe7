import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A round key of the machine. The one to press is lit, and beckons until it is touched.
Tappable {
    id: key

    required property bool lit
    required property bool beckoning
    required property color accent

    opacity: 1
    contentItem: Item {
        Rectangle {
            id: ripple

            anchors.centerIn: parent
            width: Math.min(key.width, key.height) * 1.2
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Theme.step * 0.5
            border.color: key.accent
            visible: key.beckoning

            NumberAnimation on scale {
                running: key.beckoning && key.visible && !Theme.calmMotion
                from: 0.8
                to: 1.15
                duration: 1200
                loops: Animation.Infinite
                onStopped: ripple.scale = 1
            }
        }

        Rectangle {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: key.down ? Theme.step * 0.6 : 0
            width: Math.min(key.width, key.height)
            height: width
            radius: width / 2
            color: key.lit ? "#fff3da" : "#3c4146"
            border.width: Theme.step * 0.5
            border.color: key.lit ? key.accent : "#1c1f22"

            Sans {
                anchors.centerIn: parent
                text: key.text
                color: key.lit ? "#1c1a16" : "#e9e3d6"
                font.pixelSize: parent.height * 0.5
                font.weight: Font.Bold
                Accessible.ignored: true
            }
        }
    }
}
