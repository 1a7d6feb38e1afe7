pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The thread from the chosen light to one of its kin.
Shape {
    id: thread

    required property point from
    required property point to
    required property color colour

    preferredRendererType: Shape.CurveRenderer

    component Line: ShapePath {
        startX: thread.from.x
        startY: thread.from.y
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap

        PathCubic {
            x: thread.to.x
            y: thread.to.y
            // round the words in the middle
            control1X: thread.to.x
            control1Y: thread.from.y
            control2X: thread.from.x + (thread.to.x - thread.from.x) * 0.8
            control2Y: thread.to.y
        }
    }

    Line {
        strokeColor: Qt.alpha(thread.colour, Theme.highContrast ? 0 : 0.16)
        strokeWidth: Theme.step * 1.4
    }

    Line {
        strokeColor: Qt.alpha(thread.colour, 0.9)
        strokeWidth: Math.max(2, Theme.step * 0.3)
    }
}
