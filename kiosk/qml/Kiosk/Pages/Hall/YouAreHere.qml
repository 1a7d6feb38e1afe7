import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The visitor on the plan, and what they look at; its origin is where they stand.
Item {
    id: mark

    // Degrees from up, clockwise.
    property real heading: 0
    required property Tones tones

    Shape {
        x: -Theme.step * 5
        y: -Theme.step * 5
        width: Theme.step * 10
        height: width
        rotation: mark.heading
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            scale: Qt.size(Theme.step, Theme.step)
            strokeColor: Qt.alpha(mark.tones.ink, 0.5)
            strokeWidth: Theme.step * 0.2
            // words may lie beneath it
            fillColor: Qt.alpha(mark.tones.ink, 0.18)

            PathSvg {
                path: "M5,5 L2.6,0.6 A5,5 0 0 1 7.4,0.6 Z"
            }
        }
    }

    Rectangle {
        x: -width / 2
        y: -height / 2
        width: Theme.step * 2.6
        height: width
        radius: width / 2
        color: mark.tones.ink
        border.color: mark.tones.ground
        border.width: Theme.step * 0.4
    }
}
