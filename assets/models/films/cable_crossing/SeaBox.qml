pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import stock

// A box on a cable that refreshes its light, about its middle; `warm` from 0 to 1.
Item {
    id: box

    required property Film film
    required property real atX
    required property real atY
    property real tilt: 0
    property real warm: 0
    property real size: 0.2

    x: atX * film.w
    y: atY * film.h
    rotation: tilt

    Soft {
        film: box.film
        atX: 0
        atY: 0
        size: 0.55
        colour: "#90ffb866"
        light: 0.18 + 0.82 * box.warm
    }

    Shape {
        id: body

        preferredRendererType: Shape.CurveRenderer
        readonly property real long: box.size * box.film.h
        readonly property real high: long * 0.27

        ShapePath {
            strokeWidth: -1
            fillGradient: LinearGradient {
                y1: -body.high / 2
                y2: body.high / 2
                GradientStop {
                    position: 0
                    color: "#86a0b0"
                }
                GradientStop {
                    position: 0.22
                    color: "#5a7688"
                }
                GradientStop {
                    position: 0.65
                    color: "#263b49"
                }
                GradientStop {
                    position: 1
                    color: "#0f1b24"
                }
            }
            startX: body.long * -0.62
            startY: body.high * -0.09
            PathCubic {
                x: body.long * -0.33
                y: body.high * -0.5
                control1X: body.long * -0.48
                control1Y: body.high * -0.1
                control2X: body.long * -0.42
                control2Y: body.high * -0.5
            }
            PathLine {
                x: body.long * 0.33
                y: body.high * -0.5
            }
            PathCubic {
                x: body.long * 0.62
                y: body.high * -0.09
                control1X: body.long * 0.42
                control1Y: body.high * -0.5
                control2X: body.long * 0.48
                control2Y: body.high * -0.1
            }
            PathLine {
                x: body.long * 0.62
                y: body.high * 0.09
            }
            PathCubic {
                x: body.long * 0.33
                y: body.high * 0.5
                control1X: body.long * 0.48
                control1Y: body.high * 0.1
                control2X: body.long * 0.42
                control2Y: body.high * 0.5
            }
            PathLine {
                x: body.long * -0.33
                y: body.high * 0.5
            }
            PathCubic {
                x: body.long * -0.62
                y: body.high * 0.09
                control1X: body.long * -0.42
                control1Y: body.high * 0.5
                control2X: body.long * -0.48
                control2Y: body.high * 0.1
            }
        }
    }

    // Two bands round it.
    Repeater {
        model: [-0.3, 0.3]

        Rectangle {
            required property real modelData

            x: modelData * body.long - width / 2
            y: body.high * -0.53
            width: body.long * 0.035
            height: body.high * 1.06
            radius: width * 0.4
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: "#d2a468"
                }
                GradientStop {
                    position: 0.5
                    color: "#8a6236"
                }
                GradientStop {
                    position: 1
                    color: "#3a2817"
                }
            }
        }
    }

    // Its window.
    Rectangle {
        x: -width / 2
        y: body.high * -0.15
        width: body.long * 0.3
        height: body.high * 0.3
        radius: height / 2
        color: Qt.rgba(0.30 + 0.70 * box.warm, 0.24 + 0.62 * box.warm, 0.16 + 0.46 * box.warm, 1)
        border.color: "#22333f"
        border.width: Math.max(1, body.high * 0.05)
    }
    Spark {
        film: box.film
        atX: 0
        atY: 0
        size: 0.16
        light: 0.25 + 0.75 * box.warm
    }
}
