pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

// Masts, furled sails and stays of a ship, about the middle of its waterline; `unit` is its length.
Item {
    id: rig

    required property real unit

    Repeater {
        model: 3

        Item {
            id: mast

            required property int index
            readonly property real high: [0.40, 0.46, 0.36][index] * rig.unit

            x: [0.29, -0.02, -0.32][index] * rig.unit
            y: -0.07 * rig.unit

            Rectangle {
                x: -width / 2
                y: -mast.high
                width: rig.unit * 0.008
                height: mast.high
                radius: width / 2
                color: "#4b6272"
            }

            Repeater {
                model: 3

                Rectangle {
                    required property int index

                    x: -width / 2
                    y: -mast.high * (0.5 + 0.19 * index)
                    width: rig.unit * (0.19 - 0.045 * index)
                    height: rig.unit * 0.014
                    radius: height / 2
                    gradient: Gradient {
                        GradientStop {
                            position: 0
                            color: "#a89f8c"
                        }
                        GradientStop {
                            position: 1
                            color: "#4d4f50"
                        }
                    }
                }
            }
        }
    }

    Shape {
        id: lines

        preferredRendererType: Shape.CurveRenderer
        readonly property list<point> stays: [Qt.point(-0.5, -0.1), Qt.point(-0.32, -0.42), Qt.point(-0.02, -0.52), Qt.point(0.29, -0.46), Qt.point(0.66, -0.155)]
        readonly property list<point> shrouds: [Qt.point(-0.32, -0.42), Qt.point(-0.14, -0.08), Qt.point(-0.02, -0.52), Qt.point(0.16, -0.08), Qt.point(0.29, -0.46), Qt.point(0.45, -0.1)]

        ShapePath {
            strokeColor: "#806b8494"
            strokeWidth: rig.unit * 0.003
            fillColor: "transparent"
            PathPolyline {
                path: lines.stays.map(one => Qt.point(one.x * rig.unit, one.y * rig.unit))
            }
        }
        ShapePath {
            strokeColor: "#486b8494"
            strokeWidth: rig.unit * 0.003
            fillColor: "transparent"
            PathPolyline {
                path: lines.shrouds.map(one => Qt.point(one.x * rig.unit, one.y * rig.unit))
            }
        }
        // The bowsprit.
        ShapePath {
            strokeColor: "#4b6272"
            strokeWidth: rig.unit * 0.009
            capStyle: ShapePath.RoundCap
            startX: rig.unit * 0.46
            startY: rig.unit * -0.11
            PathLine {
                x: rig.unit * 0.66
                y: rig.unit * -0.155
            }
        }
    }
}
