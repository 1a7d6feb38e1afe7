import QtQuick
import QtQuick.Shapes

// A tube of copper cut across: metal that catches light here and there.
Shape {
    id: copper

    preferredRendererType: Shape.CurveRenderer
    required property real radius

    ShapePath {
        strokeColor: "#f0b583"
        strokeWidth: Math.max(1, copper.radius * 0.012)
        fillGradient: ConicalGradient {
            angle: 20
            GradientStop {
                position: 0
                color: "#8a4f22"
            }
            GradientStop {
                position: 0.18
                color: "#b87333"
            }
            GradientStop {
                position: 0.30
                color: "#f3c08d"
            }
            GradientStop {
                position: 0.42
                color: "#c17c3c"
            }
            GradientStop {
                position: 0.62
                color: "#6e3d1a"
            }
            GradientStop {
                position: 0.78
                color: "#d9985a"
            }
            GradientStop {
                position: 1
                color: "#8a4f22"
            }
        }
        PathAngleArc {
            radiusX: copper.radius
            radiusY: copper.radius
            sweepAngle: 360
        }
    }
}
