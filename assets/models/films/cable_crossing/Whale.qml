import QtQuick
import QtQuick.Shapes
import stock

// A whale far off in the water, hardly lighter than it; it swims to the left, about its middle.
Item {
    id: whale

    required property Film film
    required property real atX
    required property real atY
    property real size: 0.3
    property real light: 1
    readonly property real unit: size * film.h / 100

    x: atX * film.w
    y: (atY + 0.008 * Math.sin(film.t * 0.8)) * film.h
    rotation: 2.5 * Math.cos(film.t * 0.8)
    opacity: light

    Shape {
        id: shape

        preferredRendererType: Shape.CurveRenderer
        ShapePath {
            scale: Qt.size(whale.unit, whale.unit)
            strokeWidth: -1
            fillGradient: LinearGradient {
                y1: -14
                y2: 14
                GradientStop {
                    position: 0
                    color: "#3f86a6"
                }
                GradientStop {
                    position: 0.55
                    color: "#1d4a63"
                }
                GradientStop {
                    position: 1
                    color: "#12303f"
                }
            }
            PathSvg {
                path: "M -50 1 C -50 -11 -32 -15 -12 -12 C 8 -9.5 26 -3.5 41 -2 C 46 -3 50 -9 57 -10 C 56 -5 54 -2 50 0 C 54 2 56 4 57 8 C 50 7 46 3 41 1.5 C 25 5 5 10 -14 11 C -36 12 -50 9 -50 1 Z"
            }
        }
        // A fin, and the folds of its throat.
        ShapePath {
            scale: Qt.size(whale.unit, whale.unit)
            strokeWidth: -1
            fillColor: "#16394c"
            PathSvg {
                path: "M -24 6 C -20 11 -15 17 -8 20 C -8 14 -11 9 -15 5 Z"
            }
        }
        ShapePath {
            scale: Qt.size(whale.unit, whale.unit)
            strokeColor: "#4060a0bc"
            strokeWidth: 0.5
            fillColor: "transparent"
            PathSvg {
                path: "M -49 4 C -42 6.5 -34 7 -27 6 M -47 6.5 C -40 8.6 -33 9 -26 8 M -43 8.8 C -38 10.2 -32 10.4 -25 9.6"
            }
        }
    }
}
