import QtQuick
import QtQuick.Shapes
import stock

// A dish on a post, turned a little: where it is held.
Item {
    id: dish

    required property Film film
    required property real atX
    required property real atY
    required property real turned

    x: atX * film.w
    y: atY * film.h

    Rectangle {
        x: -width / 2
        y: dish.film.h * 0.015
        width: dish.film.h * 0.016
        height: dish.film.h * 0.09
        color: "#4a5f6e"
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer
        scale: dish.film.h / 1000
        transformOrigin: Item.TopLeft
        rotation: dish.turned

        ShapePath {
            strokeColor: "#dfe7ee"
            strokeWidth: 3
            fillGradient: LinearGradient {
                y1: -34
                y2: 8

                GradientStop {
                    position: 0
                    color: "#d5e0e8"
                }
                GradientStop {
                    position: 1
                    color: "#5d7281"
                }
            }
            PathSvg {
                path: "M-58 -34 Q0 52 58 -34 Q0 -14 -58 -34 Z"
            }
        }
        ShapePath {
            strokeColor: "#dfe7ee"
            strokeWidth: 4
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            PathSvg {
                path: "M0 0 L0 -52 M-30 -20 L0 -52 L30 -20"
            }
        }
    }
}
