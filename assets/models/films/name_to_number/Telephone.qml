import QtQuick
import QtQuick.Shapes
import stock

// A telephone alone, out of a larger model, in a round of light: its middle.
Item {
    id: round

    required property Film film
    required property real atX
    required property real atY
    property real come: 1
    readonly property real side: film.h * 0.60

    x: film.w * atX - side / 2
    y: film.h * atY - side / 2
    width: side
    height: side
    opacity: come
    visible: opacity > 0
    scale: 0.96 + 0.04 * come

    Soft {
        film: round.film
        atX: round.width / 2 / round.film.w
        atY: round.height / 2 / round.film.h
        size: 1.25
        colour: "#405fdcae"
    }
    Image {
        id: part

        readonly property real whole: round.side / 0.43

        x: -whole * (0.487 - 0.215)
        y: -whole * (0.745 - 0.215)
        width: whole
        height: whole
        source: round.film.assets + "cutouts/elizabeth-feinler.webp"
        sourceSize.width: 1024
        visible: false
        layer.enabled: true
        layer.sourceRect: Qt.rect(-x, -y, round.side, round.side)
        layer.smooth: true
    }
    Shape {
        preferredRendererType: Shape.CurveRenderer
        anchors.fill: parent

        ShapePath {
            strokeWidth: -1
            fillItem: part
            PathAngleArc {
                centerX: round.side / 2
                centerY: round.side / 2
                radiusX: round.side * 0.43
                radiusY: round.side * 0.43
                sweepAngle: 360
            }
        }
        // Its edge goes over into the night.
        ShapePath {
            strokeWidth: -1
            fillGradient: RadialGradient {
                centerX: round.side / 2
                centerY: round.side / 2
                centerRadius: round.side * 0.435
                focalX: centerX
                focalY: centerY
                GradientStop {
                    position: 0.66
                    color: "#000a131c"
                }
                GradientStop {
                    position: 0.88
                    color: "#a00a131c"
                }
                GradientStop {
                    position: 0.97
                    color: "#ff0a131c"
                }
            }
            PathAngleArc {
                centerX: round.side / 2
                centerY: round.side / 2
                radiusX: round.side * 0.435
                radiusY: round.side * 0.435
                sweepAngle: 360
            }
        }
    }
    // A card with letters lies beside it: into the dark with it.
    Soft {
        film: round.film
        atX: round.side * 0.90 / round.film.w
        atY: round.side * 0.27 / round.film.h
        size: 0.24
        colour: "#ff0a131c"
    }
    Soft {
        film: round.film
        atX: round.side * 0.91 / round.film.w
        atY: round.side * 0.31 / round.film.h
        size: 0.17
        colour: "#ff0a131c"
    }
    Rectangle {
        anchors.centerIn: parent
        width: round.side * 0.86
        height: width
        radius: width / 2
        color: "transparent"
        border.color: "#5fdcae"
        border.width: Math.max(1, round.film.h * 0.002)
        opacity: 0.35
    }
}
