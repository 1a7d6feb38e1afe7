import QtQuick
import QtQuick.Shapes

// One small light in a shape of its own: 0 dot, 1 square, 2 triangle, 3 dash; about its middle.
Item {
    id: mark

    required property int kind
    required property color colour
    required property real side

    Rectangle {
        x: -width / 2
        y: -height / 2
        width: mark.side * [1, 0.88, 0, 1.15][mark.kind]
        height: mark.side * [1, 0.88, 0, 0.42][mark.kind]
        radius: [mark.side / 2, mark.side * 0.12, 0, height / 2][mark.kind]
        color: mark.colour
        visible: mark.kind !== 2
    }
    Shape {
        preferredRendererType: Shape.CurveRenderer
        visible: mark.kind === 2

        ShapePath {
            strokeWidth: -1
            fillColor: mark.colour
            startX: 0
            startY: mark.side * -0.52
            PathLine {
                x: mark.side * 0.56
                y: mark.side * 0.45
            }
            PathLine {
                x: mark.side * -0.56
                y: mark.side * 0.45
            }
        }
    }
}
