pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import stock

// A cable cut across: glass for the light, copper for power, steel for strength.
Shot {
    id: shot

    readonly property real midX: 0.40
    readonly property real midY: 0.405
    readonly property real glassy: film.ease(50.7, 51.6)
    readonly property real coppery: film.ease(52.3, 53.2)
    readonly property real steely: film.ease(53.9, 54.8)

    Ground {
        film: shot.film
    }
    Soft {
        film: shot.film
        atX: shot.midX
        atY: shot.midY
        size: 1.5
        colour: "#2c5f90c8"
    }
    Item {
        x: shot.film.w * shot.midX
        y: shot.film.h * shot.midY
        scale: shot.film.ramp(0.97, 1.02, 50, 56.4)

        // Its body, going off into the night.
        Shape {
            id: body

            preferredRendererType: Shape.CurveRenderer
            readonly property real unit: shot.film.h

            ShapePath {
                strokeWidth: -1
                fillGradient: LinearGradient {
                    x1: body.unit * 0.2
                    y1: body.unit * -0.30
                    x2: body.unit * 0.06
                    y2: body.unit * 0.34
                    GradientStop {
                        position: 0
                        color: "#253947"
                    }
                    GradientStop {
                        position: 0.25
                        color: "#131f29"
                    }
                    GradientStop {
                        position: 1
                        color: "#070c12"
                    }
                }
                PathPolyline {
                    path: [Qt.point(body.unit * 0.06, body.unit * -0.294), Qt.point(body.unit * 1.3, body.unit * 0.05), Qt.point(body.unit * 1.3, body.unit * 0.24), Qt.point(body.unit * -0.02, body.unit * 0.299), Qt.point(0, 0)]
                }
            }
            ShapePath {
                strokeColor: "#604f6b7c"
                strokeWidth: body.unit * 0.003
                fillColor: "transparent"
                startX: body.unit * 0.06
                startY: body.unit * -0.294
                PathLine {
                    x: body.unit * 1.3
                    y: body.unit * 0.05
                }
            }
        }
        Disc {
            radius: shot.film.h * 0.30
            inner: "#22303a"
            outer: "#131c24"
            edge: "#5b7889"
        }
        Disc {
            radius: shot.film.h * 0.255
            inner: "#0d151c"
            outer: "#080d13"
            edge: "#2b3f4c"
        }
        Repeater {
            model: 20

            Disc {
                required property int index
                readonly property real angle: index / 20 * 2 * Math.PI
                readonly property real come: shot.film.ease(53.8 + index * 0.03, 54.5 + index * 0.03)

                x: Math.sin(angle) * shot.film.h * (0.205 + 0.02 * (1 - come))
                y: -Math.cos(angle) * shot.film.h * (0.205 + 0.02 * (1 - come))
                radius: shot.film.h * 0.0295
                inner: "#e6eef0"
                outer: "#84939b"
                edge: "#1a242c"
                shine: 0.3
                opacity: come
            }
        }
        Copper {
            radius: shot.film.h * 0.155
            opacity: shot.coppery
            scale: 0.94 + 0.06 * shot.coppery
        }
        Disc {
            radius: shot.film.h * 0.108
            inner: "#16283a"
            outer: "#0a131d"
            edge: "#33536b"
        }
        Soft {
            film: shot.film
            atX: 0
            atY: 0
            size: 0.52
            colour: "#a0b8d8ff"
            light: shot.glassy * (0.7 + 0.3 * shot.film.breath(3, 0))
        }
        Repeater {
            model: 16

            Item {
                id: fibre

                required property int index
                readonly property real angle: (Math.floor(index / 2) + (index % 2 ? 0.16 : -0.16)) / 8 * 2 * Math.PI
                readonly property real lit: shot.film.ease(50.6 + index * 0.06, 51.3 + index * 0.06)

                x: Math.sin(angle) * shot.film.h * 0.066
                y: -Math.cos(angle) * shot.film.h * 0.066

                Spark {
                    film: shot.film
                    atX: 0
                    atY: 0
                    size: 0.045
                    hue: "moon"
                    light: fibre.lit
                    phase: fibre.index
                }
                Rectangle {
                    x: -width / 2
                    y: -height / 2
                    width: shot.film.h * 0.011
                    height: width
                    radius: width / 2
                    color: Qt.tint("#3d5666", Qt.rgba(0.93, 0.97, 1, fibre.lit))
                }
            }
        }
    }
}
