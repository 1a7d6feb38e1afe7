pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// The hull of a steamer, about the middle of its waterline; `unit` is its length.
Shape {
    id: hull

    preferredRendererType: Shape.CurveRenderer
    required property real unit

    // Where its rail runs at a place from -0.5 (stern) to 0.5 (bow).
    function rail(place: real): real {
        return -0.075 - 0.18 * place * place - 0.02 * place;
    }

    function outline(): list<point> {
        const path = [];
        for (let n = 0; n <= 20; n++)
            path.push(Qt.point((n / 20 - 0.5) * 1.02 * unit, rail(n / 20 - 0.5) * unit));
        path.push(Qt.point(0.455 * unit, -0.05 * unit), Qt.point(0.425 * unit, 0.012 * unit));
        path.push(Qt.point(-0.40 * unit, 0.012 * unit), Qt.point(-0.465 * unit, -0.03 * unit), Qt.point(-0.5 * unit, -0.07 * unit));
        return path;
    }

    // A line along the hull, so far below the rail.
    function along(below: real): list<point> {
        const path = [];
        for (let n = 0; n <= 20; n++)
            path.push(Qt.point((n / 20 - 0.5) * 0.98 * unit, (rail(n / 20 - 0.5) + below) * unit));
        return path;
    }

    ShapePath {
        strokeWidth: -1
        fillGradient: LinearGradient {
            y1: -0.12 * hull.unit
            y2: 0.01 * hull.unit
            GradientStop {
                position: 0
                color: "#30475a"
            }
            GradientStop {
                position: 0.5
                color: "#182733"
            }
            GradientStop {
                position: 1
                color: "#0b141c"
            }
        }
        PathPolyline {
            path: hull.outline()
        }
    }
    ShapePath {
        strokeColor: "#7f97a6"
        strokeWidth: hull.unit * 0.006
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        PathPolyline {
            path: hull.along(0)
        }
    }
    ShapePath {
        strokeColor: "#70c98b4a"
        strokeWidth: hull.unit * 0.004
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        PathPolyline {
            path: hull.along(0.02)
        }
    }

    Repeater {
        model: 11

        Rectangle {
            required property int index
            readonly property real place: -0.34 + 0.068 * index

            x: place * hull.unit - width / 2
            y: (hull.rail(place) + 0.038) * hull.unit
            width: hull.unit * 0.013
            height: width
            radius: width / 2
            color: "#ffce6b"
            opacity: index % 4 === 2 ? 0.35 : 0.95
        }
    }
}
