pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import stock

// A seal closes round the root; what is forged comes as far as the seal.
Shot {
    id: shot

    readonly property real midX: 0.5
    readonly property real midY: 0.40
    readonly property real radius: 0.245
    readonly property real edge: midX - radius * film.h / film.w
    readonly property real touched: film.during(49.8, 51.6, 0.6)

    Ground {
        film: shot.film
    }
    Root {
        film: shot.film
        atX: shot.midX
        atY: shot.midY
        size: 0.38
    }
    Repeater {
        model: 7

        Shape {
            id: arc

            preferredRendererType: Shape.CurveRenderer
            required property int index
            readonly property real closed: shot.film.ease(46.3 + index * 0.24, 46.9 + index * 0.24)

            visible: closed > 0
            opacity: Math.min(1, closed * 3)

            ShapePath {
                strokeColor: Qt.alpha("#ff7a54", 0.16)
                strokeWidth: shot.film.h * 0.04
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                PathAngleArc {
                    centerX: shot.midX * shot.film.w
                    centerY: shot.midY * shot.film.h
                    radiusX: shot.radius * shot.film.h
                    radiusY: radiusX
                    startAngle: -90 + arc.index * 360 / 7 + 5
                    sweepAngle: (360 / 7 - 10) * arc.closed
                }
            }
            ShapePath {
                strokeColor: "#ff7a54"
                strokeWidth: shot.film.h * 0.015
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                PathAngleArc {
                    centerX: shot.midX * shot.film.w
                    centerY: shot.midY * shot.film.h
                    radiusX: shot.radius * shot.film.h
                    radiusY: radiusX
                    startAngle: -90 + arc.index * 360 / 7 + 5
                    sweepAngle: (360 / 7 - 10) * arc.closed
                }
            }
        }
    }
    Soft {
        film: shot.film
        atX: shot.midX
        atY: shot.midY
        size: 1.25
        colour: "#30ff7a54"
        light: shot.film.ease(47.6, 48.8)
    }
    Soft {
        film: shot.film
        atX: shot.edge
        atY: shot.midY
        size: 0.42
        colour: "#c0ff9a74"
        light: shot.touched
    }
    // The forged one: without colour.
    Soft {
        film: shot.film
        atX: shot.film.ramp(-0.04, shot.edge - 0.028, 47.6, 50.0) - 0.03 * shot.film.ease(50.1, 51.4)
        atY: shot.midY
        size: 0.16
        colour: "#d08496a1"
        light: 1 - 0.9 * shot.film.ease(50.2, 51.2)
    }
    Rectangle {
        x: (shot.film.ramp(-0.04, shot.edge - 0.028, 47.6, 50.0) - 0.03 * shot.film.ease(50.1, 51.4)) * shot.film.w - width / 2
        y: shot.midY * shot.film.h - height / 2
        width: shot.film.h * 0.028
        height: width
        radius: width / 2
        color: "#aab8c0"
        opacity: 1 - 0.8 * shot.film.ease(50.2, 51.2)
    }
}
