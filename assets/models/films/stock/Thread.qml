import QtQuick
import QtQuick.Shapes

// A line through points (parts of the picture), drawn so far; lit, it shines.
Shape {
    id: thread

    preferredRendererType: Shape.CurveRenderer
    required property Film film
    required property list<point> points
    property real drawn: 1
    property bool lit: false
    property color colour: lit ? "#ffce6b" : "#3d5666"
    property real thick: 0.003
    // How wide it shines when lit, beside what is usual.
    property real halo: 1
    property real light: lit ? 1 : 0.8
    readonly property list<real> lengths: points.map((at, n) => n === 0 ? 0 : Math.hypot((at.x - points[n - 1].x) * film.w, (at.y - points[n - 1].y) * film.h))
    readonly property list<point> path: seen()
    readonly property real whole: lengths.reduce((sum, length) => sum + length, 0)

    // Where one is after so much of its length.
    function at(part: real): point {
        let left = Math.max(0, Math.min(1, part)) * whole;
        for (let n = 1; n < points.length; n++) {
            if (left <= lengths[n] || n === points.length - 1) {
                const share = lengths[n] > 0 ? Math.min(1, left / lengths[n]) : 0;
                return Qt.point(points[n - 1].x + (points[n].x - points[n - 1].x) * share, points[n - 1].y + (points[n].y - points[n - 1].y) * share);
            }
            left -= lengths[n];
        }
        return points[0];
    }

    function seen(): list<point> {
        const path = [];
        let left = drawn * whole;
        for (let n = 0; n < points.length && left >= 0; n++) {
            left -= lengths[n];
            path.push(left >= 0 ? points[n] : at(drawn));
        }
        return path.map(one => Qt.point(one.x * film.w, one.y * film.h));
    }

    anchors.fill: parent
    opacity: light
    visible: drawn > 0 && light > 0

    ShapePath {
        strokeColor: thread.lit ? Qt.alpha(thread.colour, 0.035) : "transparent"
        strokeWidth: thread.film.h * (thread.thick + thread.halo * 0.03)
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        PathPolyline {
            path: thread.path
        }
    }
    ShapePath {
        strokeColor: thread.lit ? Qt.alpha(thread.colour, 0.06) : "transparent"
        strokeWidth: thread.film.h * (thread.thick + thread.halo * 0.019)
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        PathPolyline {
            path: thread.path
        }
    }
    ShapePath {
        strokeColor: thread.lit ? Qt.alpha(thread.colour, 0.1) : "transparent"
        strokeWidth: thread.film.h * (thread.thick + thread.halo * 0.011)
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        PathPolyline {
            path: thread.path
        }
    }
    ShapePath {
        strokeColor: thread.lit ? Qt.alpha(thread.colour, 0.2) : "transparent"
        strokeWidth: thread.film.h * (thread.thick + thread.halo * 0.005)
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        PathPolyline {
            path: thread.path
        }
    }
    ShapePath {
        strokeColor: thread.colour
        strokeWidth: thread.film.h * thread.thick
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        joinStyle: ShapePath.RoundJoin
        PathPolyline {
            path: thread.path
        }
    }
}
