import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// What three circles leave between them that miss each other: somewhere in there one is.
Shape {
    id: triangle

    required property PlanFrame frame
    required property point first
    required property point second
    required property point third
    required property Tones tones
    readonly property point from: frame.at(first.x, first.y)
    readonly property point over: frame.at(second.x, second.y)
    readonly property point to: frame.at(third.x, third.y)

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        startX: triangle.from.x
        startY: triangle.from.y
        strokeColor: triangle.tones.ink
        strokeWidth: Math.max(2, Theme.step * 0.3)
        fillColor: Qt.alpha(triangle.tones.ink, 0.34)
        joinStyle: ShapePath.RoundJoin

        PathLine {
            x: triangle.over.x
            y: triangle.over.y
        }
        PathLine {
            x: triangle.to.x
            y: triangle.to.y
        }
        PathLine {
            x: triangle.from.x
            y: triangle.from.y
        }
    }
}
