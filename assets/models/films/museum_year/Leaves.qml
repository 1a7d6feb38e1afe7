pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import stock

// Willow leaves that fall slowly, sway and turn over.
Item {
    id: leaves

    required property Film film

    anchors.fill: parent

    Repeater {
        model: 30

        Shape {
            id: leaf

            preferredRendererType: Shape.CurveRenderer
            required property int index
            readonly property real near: 0.6 + 0.7 * leaves.film.chance(index + 50)
            readonly property real fallen: leaves.film.chance(index) + leaves.film.t * 0.06 * near
            readonly property real part: fallen - Math.floor(fallen)
            readonly property real sway: 2 * Math.PI * (leaves.film.t / 3.4 + leaves.film.chance(index + 100))

            x: (leaves.film.chance(index + 150 + 7 * Math.floor(fallen)) + 0.02 * Math.sin(sway)) * leaves.film.w
            y: (part * 1.1 - 0.05) * leaves.film.h
            width: leaves.film.h * 0.032 * near
            height: width * 0.34
            rotation: 40 * Math.cos(sway) + 360 * leaves.film.chance(index + 200)
            opacity: 0.85
            transform: Scale {
                origin.y: leaf.height / 2
                yScale: 0.55 + 0.45 * Math.cos(leaf.sway * 1.5 + leaf.index)
            }

            ShapePath {
                strokeWidth: -1
                startY: leaf.height * 0.5
                fillGradient: LinearGradient {
                    x2: leaf.width

                    GradientStop {
                        position: 0
                        color: leaf.index % 2 ? "#f0c365" : "#d98445"
                    }
                    GradientStop {
                        position: 1
                        color: leaf.index % 2 ? "#a8722a" : "#7d3f1c"
                    }
                }
                PathQuad {
                    x: leaf.width
                    y: leaf.height * 0.4
                    controlX: leaf.width * 0.4
                    controlY: -leaf.height * 0.45
                }
                PathQuad {
                    x: 0
                    y: leaf.height * 0.5
                    controlX: leaf.width * 0.5
                    controlY: leaf.height * 1.35
                }
            }
        }
    }
}
