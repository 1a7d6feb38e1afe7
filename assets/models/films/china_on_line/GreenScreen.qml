pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import stock

// What is written on the computer's screen; it lies on the cut-out.
Item {
    id: screen

    required property Film film

    anchors.fill: parent

    // The letter itself is not shown: its lines are bars of light that are being written.
    Shape {
        preferredRendererType: Shape.CurveRenderer
        anchors.fill: parent

        ShapePath {
            fillColor: "#08140e"
            strokeColor: "#08140e"
            strokeWidth: screen.width * 0.006
            joinStyle: ShapePath.RoundJoin
            PathPolyline {
                path: [[0.417, 0.607], [0.640, 0.622], [0.638, 0.775], [0.417, 0.764], [0.417, 0.607]].map(one => Qt.point(one[0] * screen.width, one[1] * screen.height))
            }
        }
    }

    Repeater {
        model: 5

        Rectangle {
            required property int index
            readonly property real written: screen.film.steady(2.4 + 0.85 * index, 3.2 + 0.85 * index)

            x: screen.width * 0.438
            y: screen.height * (0.636 + 0.023 * index)
            width: screen.width * [0.15, 0.17, 0.12, 0.165, 0.09][index] * written
            height: screen.width * 0.0075
            radius: height / 2
            rotation: 3
            transformOrigin: Item.Left
            color: "#6fe0a0"
            opacity: 0.8
        }
    }

    // The cursor.
    Rectangle {
        readonly property int row: Math.max(0, Math.min(4, Math.floor((screen.film.t - 2.4) / 0.85)))
        readonly property real along: [0.15, 0.17, 0.12, 0.165, 0.09][row] * screen.film.steady(2.4 + 0.85 * row, 3.2 + 0.85 * row)

        x: screen.width * (0.444 + along)
        y: screen.height * (0.632 + 0.023 * row + along * 0.05)
        width: screen.width * 0.008
        height: screen.width * 0.016
        color: "#b8ffd6"
        opacity: screen.film.t < 6.8 ? 1 : 0.2 + 0.8 * screen.film.breath(1, 0)
    }
}
