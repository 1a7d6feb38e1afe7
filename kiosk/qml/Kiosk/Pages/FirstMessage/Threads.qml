pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// Between the two places: the line on which letters run, along the shore, and the telephone's.
Shape {
    id: threads

    required property point from
    required property point to
    required property point bend
    required property point cord
    required property point cordBend
    required property bool lit
    required property color accent
    required property Tones tones

    preferredRendererType: Shape.CurveRenderer

    component Thread: ShapePath {
        fillColor: "transparent"
        capStyle: ShapePath.RoundCap
        startX: threads.from.x
        startY: threads.from.y

        PathQuad {
            x: threads.to.x
            y: threads.to.y
            controlX: threads.bend.x
            controlY: threads.bend.y
        }
    }

    Thread {
        strokeColor: Qt.alpha(threads.accent, threads.lit ? 0.2 : 0.08)
        strokeWidth: Theme.step * 2
    }

    Thread {
        strokeColor: threads.lit ? threads.accent : threads.tones.shape
        strokeWidth: Theme.step * 0.55
    }

    // The cord from the machine one types on.
    ShapePath {
        strokeColor: Qt.alpha(threads.accent, 0.55)
        strokeWidth: Theme.step * 0.3
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        startX: threads.cord.x
        startY: threads.cord.y

        PathQuad {
            x: threads.from.x
            y: threads.from.y
            controlX: threads.cordBend.x
            controlY: threads.cordBend.y
        }
    }

    ShapePath {
        strokeColor: threads.tones.quiet
        strokeWidth: Theme.step * 0.35
        strokeStyle: ShapePath.DashLine
        dashPattern: [1, 4]
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        startX: threads.from.x
        startY: threads.from.y

        PathLine {
            x: threads.to.x
            y: threads.to.y
        }
    }
}
