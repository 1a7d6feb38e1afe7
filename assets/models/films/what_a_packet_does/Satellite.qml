import QtQuick
import QtQuick.Shapes
import stock

// A satellite with two wings of solar cells and a dish below: its middle.
Shape {
    preferredRendererType: Shape.CurveRenderer
    required property Film film
    required property real atX
    required property real atY

    x: atX * film.w
    y: atY * film.h
    scale: film.h / 1000
    rotation: -8 + 1.5 * Math.sin(film.t * 0.8)
    transformOrigin: Item.TopLeft

    ShapePath {
        strokeColor: "#9db2ff"
        strokeWidth: 3
        fillGradient: LinearGradient {
            y1: -28
            y2: 28

            GradientStop {
                position: 0
                color: "#4b63b8"
            }
            GradientStop {
                position: 1
                color: "#1d2a58"
            }
        }
        PathSvg {
            path: "M-140 -27 H-44 V27 H-140 Z M44 -27 H140 V27 H44 Z"
        }
    }
    ShapePath {
        strokeColor: "#7086d8"
        strokeWidth: 2
        fillColor: "transparent"
        PathSvg {
            path: "M-116 -27 V27 M-92 -27 V27 M-68 -27 V27 M-140 0 H-44 M68 -27 V27 M92 -27 V27 M116 -27 V27 M44 0 H140 M-44 0 H-26 M26 0 H44"
        }
    }
    ShapePath {
        strokeColor: "#e8edf4"
        strokeWidth: 3
        joinStyle: ShapePath.RoundJoin
        fillGradient: LinearGradient {
            y1: -34
            y2: 34

            GradientStop {
                position: 0
                color: "#dfe7ee"
            }
            GradientStop {
                position: 1
                color: "#6d7f8f"
            }
        }
        PathSvg {
            path: "M-26 -34 H26 V34 H-26 Z"
        }
    }
    ShapePath {
        strokeColor: "#e8edf4"
        strokeWidth: 3
        fillColor: "#b8c6d2"
        PathSvg {
            path: "M-22 54 Q0 34 22 54 Q0 62 -22 54 Z M0 34 V48"
        }
    }
}
