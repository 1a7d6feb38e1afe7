import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// Water in section: it fills what lies between `surface` (a height) and `bed` (points from shore to
// shore, the first and last on the surface). Without `water` the bed alone is drawn: ground with a
// valley.
Shape {
    id: section

    required property real surface
    required property list<point> bed
    property bool water: true
    property real deepest: height

    anchors.fill: parent

    ShapePath {
        strokeWidth: -1
        fillGradient: LinearGradient {
            y1: section.surface
            y2: section.deepest

            GradientStop {
                position: 0
                color: section.water ? Theme.highContrast ? "#000000" : "#d91b5068" : "transparent"
            }
            GradientStop {
                position: 1
                color: section.water ? Theme.highContrast ? "#000000" : "#d9081824" : "transparent"
            }
        }

        PathPolyline {
            path: section.bed
        }
    }

    ShapePath {
        strokeColor: "#5f8494"
        strokeWidth: Math.max(2, Theme.step / 3)
        fillColor: "transparent"
        joinStyle: ShapePath.RoundJoin

        PathPolyline {
            path: section.bed
        }
    }

    ShapePath {
        strokeColor: section.water ? "#a9c8d2" : "transparent"
        strokeWidth: Math.max(1, Theme.step / 5)
        fillColor: "transparent"
        startX: section.bed[0].x
        startY: section.surface

        PathLine {
            x: section.bed[section.bed.length - 1].x
            y: section.surface
        }
    }
}
