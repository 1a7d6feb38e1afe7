import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Where a cable is touched: in its middle. It says what the touch does.
Tappable {
    id: target

    required property bool cut
    required property Tones tones
    // Whether it shows that it wants to be touched.
    property bool beckoning: false

    width: Theme.touchTarget
    height: Theme.touchTarget
    contentItem: Item {
        Rectangle {
            id: ripple

            anchors.centerIn: parent
            width: Theme.step * 8
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Theme.step * 0.5
            border.color: target.tones.lantern("amber")
            visible: target.beckoning

            NumberAnimation on opacity {
                running: target.beckoning && target.visible && !Theme.calmMotion
                from: 1
                to: 0.2
                duration: 1200
                loops: Animation.Infinite
                onStopped: ripple.opacity = 1
            }
        }

        Rectangle {
            anchors.centerIn: parent
            width: Theme.step * 5.5
            height: width
            radius: width / 2
            color: target.tones.ground
            border.width: Math.max(2, Theme.hairlineWidth * 1.5)
            border.color: target.cut ? target.tones.lantern("amber") : target.tones.shape

            Glyph {
                anchors.centerIn: parent
                text: target.cut ? Icons.mend : Icons.cut
                size: Theme.step * 3.25
                color: target.cut ? target.tones.lantern("amber") : target.tones.ink
            }
        }
    }
}
