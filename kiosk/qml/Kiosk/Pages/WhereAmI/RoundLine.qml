import QtQuick
import QtQuick.Shapes

// A circle as a line about the item's origin, whole or in dashes.
Shape {
    id: line

    required property real radius
    required property color colour
    required property real thickness
    // In thicknesses; whole where there are none.
    property list<real> dashes

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        strokeColor: line.colour
        strokeWidth: line.thickness
        strokeStyle: line.dashes.length > 0 ? ShapePath.DashLine : ShapePath.SolidLine
        dashPattern: line.dashes.length > 0 ? line.dashes : [4, 2]
        capStyle: ShapePath.FlatCap
        fillColor: "transparent"

        PathAngleArc {
            centerX: 0
            centerY: 0
            radiusX: line.radius
            radiusY: line.radius
            startAngle: 0
            sweepAngle: 360
        }
    }
}
