pragma ComponentBehavior: Bound
import QtQuick
import stock

// Two poles with cross-bars, and between them a wire that hangs down a little.
Item {
    id: poles

    required property Film film

    anchors.fill: parent

    Repeater {
        model: 2

        Item {
            id: pole

            required property int index

            x: poles.film.w * (index ? 0.285 : 0.045)
            y: poles.film.h * 0.36

            Rectangle {
                x: -width / 2
                width: poles.film.h * 0.013
                height: poles.film.h * 0.42
                gradient: Gradient {
                    orientation: Gradient.Horizontal

                    GradientStop {
                        position: 0
                        color: "#6b5136"
                    }
                    GradientStop {
                        position: 1
                        color: "#2a1f18"
                    }
                }
            }

            Repeater {
                model: 2

                Rectangle {
                    required property int index

                    x: -width / 2
                    y: poles.film.h * (0.022 + 0.05 * index)
                    width: poles.film.h * (0.11 - 0.03 * index)
                    height: poles.film.h * 0.009
                    radius: height / 3
                    color: "#5a452f"
                }
            }

            // Insulators of glass.
            Repeater {
                model: 4

                Rectangle {
                    required property int index

                    x: poles.film.h * (-0.05 + 0.031 * index)
                    y: poles.film.h * 0.006
                    width: poles.film.h * 0.008
                    height: poles.film.h * 0.016
                    radius: width / 2
                    color: "#bfe6df"
                    opacity: 0.8
                }
            }
        }
    }

    Repeater {
        model: 2

        Thread {
            required property int index

            film: poles.film
            lit: index === 0
            light: index === 0 ? 0.9 : 0.6
            points: hang(0.37 + 0.062 * index)

            function hang(high: real): list<point> {
                const all = [];
                for (let n = 0; n <= 24; n++) {
                    const x = -0.02 + 0.353 * n / 24;
                    const part = (x - 0.045) / 0.24;
                    all.push(Qt.point(x, high + (part > 0 && part < 1 ? 0.05 * 4 * part * (1 - part) : 0.05 * 4 * Math.abs(part - Math.round(part)) * 0.8)));
                }
                return all;
            }
        }
    }
}
