import QtQuick
import QtQuick.Shapes

// A soft round light (or shade) of any colour: its middle and how wide it is (h).
Shape {
    id: soft

    preferredRendererType: Shape.CurveRenderer
    required property Film film
    required property real atX
    required property real atY
    required property real size
    property real flat: 1 // its height, as a part of its width
    property color colour: "#ffb866"
    property real light: 1

    x: atX * film.w - width / 2
    y: atY * film.h - height / 2
    width: size * film.h
    height: width
    opacity: light
    visible: light > 0
    transform: Scale {
        origin.y: soft.height / 2
        yScale: soft.flat
    }

    ShapePath {
        strokeWidth: -1
        fillGradient: RadialGradient {
            centerX: soft.width / 2
            centerY: soft.height / 2
            centerRadius: soft.width / 2
            focalX: centerX
            focalY: centerY
            GradientStop {
                position: 0
                color: soft.colour
            }
            GradientStop {
                position: 0.35
                color: Qt.alpha(soft.colour, soft.colour.a * 0.42)
            }
            GradientStop {
                position: 0.7
                color: Qt.alpha(soft.colour, soft.colour.a * 0.09)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(soft.colour, 0)
            }
        }
        PathAngleArc {
            centerX: soft.width / 2
            centerY: soft.height / 2
            radiusX: soft.width / 2
            radiusY: soft.width / 2
            sweepAngle: 360
        }
    }
}
