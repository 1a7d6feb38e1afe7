pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Rings of light around what is to be touched next.
Item {
    id: ripple

    required property bool shown
    required property color accent
    property real size: Theme.step * 12

    component Ring: Rectangle {
        id: ring

        required property int rest

        anchors.centerIn: parent
        width: ripple.size
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.step * 0.6
        border.color: ripple.accent

        // On whatever it lies, it stands out.
        Rectangle {
            objectName: "halo"
            anchors.fill: parent
            anchors.margins: -border.width / 3
            z: -1
            radius: width / 2
            color: "transparent"
            border.width: ring.border.width * 3
            border.color: "#c0080f16"
        }

        SequentialAnimation {
            running: ripple.visible && !Theme.calmMotion
            loops: Animation.Infinite
            onStopped: ring.opacity = ring.scale = 1

            PauseAnimation {
                duration: ring.rest
            }

            ParallelAnimation {
                NumberAnimation {
                    target: ring
                    property: "scale"
                    from: 0.7
                    to: 1.2
                    duration: 1300
                    easing.type: Easing.OutQuad
                }

                NumberAnimation {
                    target: ring
                    property: "opacity"
                    from: 1
                    to: 0
                    duration: 1300
                }
            }
        }
    }

    visible: shown

    Ring {
        rest: 0
    }

    Ring {
        rest: 500
        visible: !Theme.calmMotion
    }
}
