import QtQuick
import QtQuick.Shapes

// A line that grows along `points` (use Drawing.curve for smooth ones): `progress` 0 to 1 is how
// much of it is there. `planned` draws it thin and dashed, and whole.
Shape {
    id: route

    required property list<point> points
    property real progress: 1
    property color tint: "#a9bdff"
    property real thickness: 6
    property bool planned: false

    anchors.fill: parent
    preferredRendererType: Shape.CurveRenderer
    visible: planned || progress > 0.004

    ShapePath {
        strokeColor: route.planned ? "transparent" : Qt.alpha(route.tint, 0.22)
        strokeWidth: route.thickness * 3
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        trim.end: route.planned ? 1 : Math.min(1, route.progress)

        PathPolyline {
            path: route.points
        }
    }

    ShapePath {
        strokeColor: route.tint
        strokeWidth: route.thickness
        strokeStyle: route.planned ? ShapePath.DashLine : ShapePath.SolidLine
        dashPattern: [2, 4]
        fillColor: "transparent"
        capStyle: route.planned ? ShapePath.FlatCap : ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        trim.end: route.planned ? 1 : Math.min(1, route.progress)

        PathPolyline {
            path: route.points
        }
    }
}
