import QtQuick
import QtQuick.Shapes

// A round thing cut across, about its middle, lit from the upper left.
Shape {
    id: disc

    preferredRendererType: Shape.CurveRenderer
    required property real radius
    required property color inner
    required property color outer
    property color edge: "transparent"
    // How far its bright place is from its middle.
    property real shine: 0.2

    ShapePath {
        strokeColor: disc.edge
        strokeWidth: Math.max(1, disc.radius * 0.02)
        fillGradient: RadialGradient {
            centerX: 0
            centerY: 0
            centerRadius: disc.radius
            focalX: -disc.radius * disc.shine
            focalY: -disc.radius * disc.shine
            GradientStop {
                position: 0
                color: disc.inner
            }
            GradientStop {
                position: 1
                color: disc.outer
            }
        }
        PathAngleArc {
            radiusX: disc.radius
            radiusY: disc.radius
            sweepAngle: 360
        }
    }
}
