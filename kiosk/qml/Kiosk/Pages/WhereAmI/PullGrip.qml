pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import Kiosk.Pages.Piece

// Where a circle is taken hold of. A hand shows how, until somebody has.
Item {
    id: grip

    // Outwards, in degrees from right, clockwise.
    required property real direction
    // How far the hand goes.
    required property real reach
    required property bool beckoning
    // Whether this is the one to be pulled now.
    required property bool next
    required property color hue
    required property url folder
    required property Tones tones

    Ripple {
        anchors.centerIn: parent
        shown: grip.next
        size: Theme.step * 10
        accent: grip.hue
    }

    Rectangle {
        anchors.centerIn: parent
        width: Theme.step * 6.5
        height: width
        radius: width / 2
        color: grip.next ? grip.hue : grip.tones.ground
        border.width: Theme.step * 0.4
        border.color: grip.next ? grip.tones.ground : grip.hue

        Shape {
            x: parent.width / 2
            y: parent.height / 2
            rotation: grip.direction
            transformOrigin: Item.TopLeft
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                scale: Qt.size(Theme.step, Theme.step)
                strokeColor: grip.next ? grip.tones.ground : grip.hue
                strokeWidth: Theme.step * 0.55
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin

                PathSvg {
                    path: "M-1.9,0 H1.9 M-0.9,-1 L-1.9,0 L-0.9,1 M0.9,-1 L1.9,0 L0.9,1"
                }
            }
        }
    }

    GuidingHand {
        id: hand

        property real way: 0

        x: Math.cos(grip.direction * Math.PI / 180) * grip.reach * way + Theme.step * 2.4
        y: Math.sin(grip.direction * Math.PI / 180) * grip.reach * way + Theme.step * 2.4
        folder: grip.folder
        visible: grip.beckoning
        opacity: way > 0.8 ? (1 - way) * 5 : 1

        NumberAnimation on way {
            running: grip.visible && grip.beckoning && !Theme.calmMotion
            from: 0
            to: 1
            duration: 2200
            easing.type: Easing.InOutQuad
            loops: Animation.Infinite
            onStopped: hand.way = 0
        }
    }
}
