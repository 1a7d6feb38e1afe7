import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A soft light round a point: `centre`, `reach` (how far it is seen), `tint` and `strength`.
Shape {
    id: glow

    required property point centre
    required property real reach
    property color tint: "#ffce6b"
    property real strength: 0.55

    x: centre.x - reach
    y: centre.y - reach
    width: 2 * reach
    height: 2 * reach
    visible: !Theme.highContrast && opacity > 0

    ShapePath {
        strokeWidth: -1
        fillGradient: RadialGradient {
            centerX: glow.reach
            centerY: glow.reach
            centerRadius: glow.reach
            focalX: centerX
            focalY: centerY

            GradientStop {
                position: 0
                color: Qt.alpha(glow.tint, glow.strength)
            }
            GradientStop {
                position: 0.4
                color: Qt.alpha(glow.tint, glow.strength * 0.3)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(glow.tint, 0)
            }
        }

        PathRectangle {
            width: glow.width
            height: glow.height
        }
    }
}
