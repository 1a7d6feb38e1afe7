pragma ComponentBehavior: Bound
import QtQuick
import stock

// The first message: L and O come through, at the G the far machine falls over; later the whole word.
Shot {
    id: shot

    // What the far side says on the telephone, after L and after O.
    readonly property real saidL: film.steady(33.0, 34.2)
    readonly property real saidO: film.steady(36.8, 38.0)
    readonly property real down: film.ease(40.1, 41.3)
    readonly property real again: film.ease(48.8, 50.0)

    Ground {
        film: shot.film
        drift: -0.012
    }
    FarApart {
        id: link

        film: shot.film
        awake: 1 - 0.95 * shot.down + 0.95 * shot.again
        current: 1 - shot.film.ease(40.3, 41.3) + shot.film.ease(48.8, 50.0)
        talk: 1 - shot.film.ease(42.6, 43.8)
        light: shot.film.ramp(1, 0.10, 42.8, 44.2) + shot.film.ramp(0, 0.6, 48.7, 50.0)
    }
    // Two at the ends of the telephone.
    Handset {
        film: shot.film
        atX: 0.222
        atY: 0.365
        light: shot.film.ease(25.0, 25.8) * link.talk
        spoken: Math.max(shot.film.during(33.9, 35.0, 0.4), shot.film.during(37.7, 38.8, 0.4))
    }
    Handset {
        film: shot.film
        atX: 0.785
        atY: 0.295
        light: shot.film.ease(26.6, 27.4) * link.talk
        spoken: Math.max(shot.film.during(32.6, 33.8, 0.4), shot.film.during(36.4, 37.6, 0.4))
    }
    Runner {
        film: shot.film
        along: link.phone
        gone: shot.saidL
        backwards: true
        hue: "moon"
        size: 0.045
    }
    Runner {
        film: shot.film
        along: link.phone
        gone: shot.saidO
        backwards: true
        hue: "moon"
        size: 0.045
    }
    Repeater {
        model: [32.5, 36.3, 50.5, 51.1, 51.7]

        Ring {
            required property real modelData

            film: shot.film
            atX: link.far.x
            atY: link.far.y
            gone: shot.film.steady(modelData, modelData + 0.9)
            to: 0.15
            colour: "#ffe6c2"
        }
    }

    // Warm light behind what had come.
    Glow {
        film: shot.film
        atX: 0.5
        atY: shot.film.ramp(0.40, 0.24, 48.6, 49.8)
        size: 1.5
        light: 0.8 * shot.film.during(43.0, 60, 1.6)
    }
    Repeater {
        model: ["L", "O", "G", "I", "N"]

        Letter {
            required property string modelData
            required property int index

            film: shot.film
            words: modelData
            atX: 0.045 + index * 0.052
            atY: 0.21
            size: 0.062
            outlined: true
            edge: "#c3d0d6"
            light: 0.8 * shot.film.ease(24.4, 25.2) * (1 - shot.film.ease(42.8, 44.2)) * (1 - shot.film.ease([30.4, 34.6, 38.5, 99, 99][index], [30.7, 34.9, 38.8, 100, 100][index]) * 0.6)
        }
    }
    Traveller {
        film: shot.film
        along: link.wire
        words: "L"
        from: Qt.point(0.045, 0.21)
        leaves: 30.4
        stands: Qt.point(0.615, 0.15)
        middle: Qt.point(0.405, 0.40)
        ends: Qt.point(0.284, 0.22)
    }
    Traveller {
        film: shot.film
        along: link.wire
        words: "O"
        from: Qt.point(0.097, 0.21)
        leaves: 34.6
        stands: Qt.point(0.712, 0.15)
        middle: Qt.point(0.603, 0.40)
        ends: Qt.point(0.392, 0.22)
    }
    Fallen {
        film: shot.film
        along: link.wire
        from: Qt.point(0.149, 0.21)
    }
    // An hour later the others come, straight to their places.
    Repeater {
        model: ["G", "I", "N"]

        Late {
            required property string modelData
            required property int index

            film: shot.film
            along: link.wire
            words: modelData
            leaves: 49.3 + index * 0.6
            ends: Qt.point([0.512, 0.611, 0.715][index], 0.22)
        }
    }
}
