pragma ComponentBehavior: Bound
import QtQuick
import stock

// A letter that goes by steamer: ten lights for ten days, and a ship that hardly moves.
Shot {
    id: shot

    readonly property real across: film.glide(0.30, 0.385, begin, end + 0.4)
    readonly property real horizon: 0.50

    // The way of the days over the sea.
    function arcY(part: real): real {
        return 0.335 - 0.205 * Math.sin(Math.PI * (part - 0.04) / 0.92);
    }

    Ground {
        film: shot.film
    }

    // The moon, with its haze.
    Soft {
        film: shot.film
        atX: 0.84
        atY: 0.12
        size: 0.62
        colour: "#3a8fb0c8"
    }
    Rectangle {
        x: shot.film.w * 0.84 - width / 2
        y: shot.film.h * 0.12 - height / 2
        width: shot.film.h * 0.085
        height: width
        radius: width / 2
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#f4f5ee"
            }
            GradientStop {
                position: 1
                color: "#c3d3da"
            }
        }
    }

    Soft {
        film: shot.film
        atX: shot.across + 0.1
        atY: shot.horizon
        size: 1.7
        flat: 0.16
        colour: "#2cffb866"
    }
    Water {
        film: shot.film
        from: shot.horizon
    }
    Glade {
        film: shot.film
        atX: 0.84
        from: shot.horizon + 0.008
        to: 0.86
        spread: 0.16
        strokes: 40
        colour: "#dce8ea"
    }
    Glade {
        film: shot.film
        atX: shot.across
        from: shot.horizon + 0.02
        to: 0.70
        spread: 0.15
        strokes: 26
        light: 0.8
    }

    Repeater {
        model: 10

        Spark {
            required property int index
            readonly property real place: 0.08 + index / 9 * 0.84
            readonly property bool over: place < shot.across

            film: shot.film
            atX: place
            atY: shot.arcY(place)
            size: over ? 0.045 : 0.03
            hue: over ? "amber" : "moon"
            light: (over ? 0.95 : 0.5) * shot.film.ease(0.6 + index * 0.12, 1.4 + index * 0.12)
            phase: index * 0.7
        }
    }

    // Smoke: puffs that grow and pale as they are left behind.
    Repeater {
        model: 22

        Soft {
            required property int index
            readonly property real age: (index + shot.film.t * 2.2 - Math.floor(shot.film.t * 2.2)) / 22

            film: shot.film
            atX: shot.across + 0.014 - 0.13 * Math.pow(age, 1.15)
            atY: shot.horizon - 0.115 - 0.075 * Math.pow(age, 0.55) + 0.004 * Math.sin(age * 9 + shot.film.t * 0.5)
            size: 0.025 + 0.085 * age
            colour: "#a0b4c0c6"
            light: 0.55 * Math.pow(1 - age, 1.3) * Math.min(1, age * 8)
        }
    }
    Ship {
        film: shot.film
        atX: shot.across
        atY: shot.horizon + 0.014
        size: 0.40
    }
    Envelope {
        film: shot.film
        atX: shot.across
        atY: shot.arcY(shot.across) + 0.006 * Math.sin(shot.film.t * 1.3)
        scaled: 0.75
        light: shot.film.ease(0.8, 1.8)
    }
}
