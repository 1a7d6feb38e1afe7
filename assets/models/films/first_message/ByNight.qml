pragma ComponentBehavior: Bound
import QtQuick
import stock

// The keyboard by night, only its keys; the word that is to be typed stands above it.
Shot {
    id: shot

    readonly property real lamp: film.ease(12.6, 15.6)

    Ground {
        film: shot.film
    }
    Item {
        width: shot.film.w
        height: shot.film.h
        scale: shot.film.ramp(1, 1.05, 12.2, 24.2)

        CutOut {
            id: keys

            film: shot.film
            exhibit: "lo-keyboard"
            atX: 0.60
            atY: 1.08
            size: 1.56
            light: 0.12 + 0.68 * shot.lamp
        }
        // The paper and what is typed on it stay in the dark.
        Rectangle {
            width: shot.film.w
            height: shot.film.h * 0.52
            gradient: Gradient {
                GradientStop {
                    position: 0
                    color: "#0b1420"
                }
                GradientStop {
                    position: 0.5
                    color: "#0a121d"
                }
                GradientStop {
                    position: 1
                    color: "#000a121d"
                }
            }
        }
        // Away from the lamp it is night.
        Rectangle {
            x: shot.film.w * 0.60
            width: shot.film.w * 0.45
            height: shot.film.h * 1.05
            gradient: Gradient {
                orientation: Gradient.Horizontal
                GradientStop {
                    position: 0
                    color: "#00080f18"
                }
                GradientStop {
                    position: 0.7
                    color: "#d8080f18"
                }
            }
        }
        // The first key, as he begins.
        Spark {
            film: shot.film
            atX: keys.pointX(0.465)
            atY: keys.pointY(0.69)
            size: 0.22
            light: shot.film.during(22.0, 24.4, 0.9)
        }
        Soft {
            film: shot.film
            atX: 0.42
            atY: 0.50
            size: 1.5
            flat: 0.8
            colour: "#66ffb866"
            light: shot.lamp
        }
    }
    Repeater {
        model: ["L", "O", "G", "I", "N"]

        Letter {
            required property string modelData
            required property int index

            film: shot.film
            words: modelData
            atX: 0.30 + index * 0.10
            atY: 0.17
            size: 0.115
            outlined: true
            edge: "#c3d0d6"
            light: 0.9 * shot.film.ease(19.0 + index * 0.45, 19.8 + index * 0.45)
        }
    }
}
