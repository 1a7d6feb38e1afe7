pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Effects
import QtQuick.Shapes
import stock

// A ring of 365 lights, one for each day, in the hues of the four seasons; in it the museum.
Shot {
    id: shot

    readonly property real days: 365 * film.steady(53.9, 58.3)
    readonly property real heave: film.during(58.3, 59.7, 0.65)

    // What colour a part of the year has.
    function season(part: real): color {
        const hues = [Qt.color("#e4f0f2"), Qt.color("#5fdcae"), Qt.color("#ffce6b"), Qt.color("#ff7a54"), Qt.color("#e4f0f2")];
        const n = Math.min(3, Math.floor(part * 4));
        const to = part * 4 - n;
        return Qt.rgba(hues[n].r + (hues[n + 1].r - hues[n].r) * to, hues[n].g + (hues[n + 1].g - hues[n].g) * to, hues[n].b + (hues[n + 1].b - hues[n].b) * to, 1);
    }

    begin: 53.7
    end: 59.7

    Ground {
        film: shot.film
    }

    Snow {
        film: shot.film
        strength: 0.6
    }

    // The museum's roof and wall, under a round mask.
    Item {
        id: museum

        x: shot.film.w / 2 - width / 2
        y: shot.film.h * 0.41 - height / 2
        width: shot.film.h * 0.62
        height: width
        opacity: shot.film.ramp(0.2, 0.95, 55.2, 58.4)
        layer.enabled: opacity > 0
        layer.effect: MultiEffect {
            maskEnabled: true
            maskSource: disc
            maskThresholdMin: 0.5
            maskSpreadAtMin: 1
        }

        Image {
            readonly property real zoom: shot.film.ramp(3.1, 3.35, 53.3, 60.1)

            x: museum.width / 2 - 0.523 * width
            y: museum.height * 0.5 - 0.365 * height
            width: height * 16 / 9
            height: museum.height * zoom / 1.35
            source: shot.film.assets + "museum/night-landscape.webp"
            sourceSize.width: 3840
            smooth: true
            mipmap: true
        }
    }

    Item {
        id: disc

        width: museum.width
        height: width
        visible: false
        layer.enabled: true

        Shape {
            preferredRendererType: Shape.CurveRenderer
            anchors.fill: parent

            ShapePath {
                strokeWidth: -1
                fillGradient: RadialGradient {
                    centerX: disc.width / 2
                    centerY: disc.width / 2
                    centerRadius: disc.width / 2
                    focalX: centerX
                    focalY: centerY

                    GradientStop {
                        position: 0.7
                        color: "#ffffffff"
                    }
                    GradientStop {
                        position: 0.98
                        color: "#00ffffff"
                    }
                }
                PathRectangle {
                    width: disc.width
                    height: disc.width
                }
            }
        }
    }

    Repeater {
        model: 365

        Rectangle {
            required property int index
            readonly property real angle: 2 * Math.PI * index / 365
            readonly property real lit: Math.max(0, Math.min(1, (shot.days - index) / 6))
            readonly property real far: (0.335 + 0.012 * shot.heave) * shot.film.h

            x: shot.film.w / 2 + far * Math.sin(angle) - width / 2
            y: shot.film.h * 0.41 - far * Math.cos(angle) - height / 2
            width: shot.film.h * (0.0032 + 0.0006 * lit)
            height: width * (1 + 3.2 * lit)
            radius: width / 2
            rotation: angle * 180 / Math.PI
            antialiasing: true
            color: lit > 0 ? shot.season(index / 365) : "#3d5666"
            opacity: 0.5 + 0.5 * lit
        }
    }

    // Their glow: one for every fifth day.
    Repeater {
        model: 73

        Spark {
            required property int index
            readonly property real angle: 2 * Math.PI * index / 73

            film: shot.film
            atX: 0.5 + (0.335 + 0.012 * shot.heave) * Math.sin(angle) * shot.film.h / shot.film.w
            atY: 0.41 - (0.335 + 0.012 * shot.heave) * Math.cos(angle)
            size: 0.075 + 0.03 * shot.heave
            hue: ["moon", "jade", "jade", "amber", "amber", "vermilion", "vermilion", "moon"][Math.floor(index / 73 * 8)]
            light: Math.max(0, Math.min(1, (shot.days - index * 5) / 12)) * (0.16 + 0.2 * shot.heave)
        }
    }

    // Today.
    Spark {
        readonly property real angle: 2 * Math.PI * shot.days / 365

        film: shot.film
        atX: 0.5 + 0.335 * Math.sin(angle) * shot.film.h / shot.film.w
        atY: 0.41 - 0.335 * Math.cos(angle)
        size: 0.07
        light: shot.film.during(53.7, 58.8, 0.5)
    }
}
