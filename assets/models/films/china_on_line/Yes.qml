pragma ComponentBehavior: Bound
import QtQuick
import stock

// Three houses are joined; their line reaches out, and ends before the net of the world. One light
// goes across and asks; when it has its yes, the gap closes and the net grows warm.
Shot {
    id: shot

    readonly property point end0: Qt.point(0.545, 0.47)
    readonly property point gate: Qt.point(0.66, 0.44)
    readonly property real near: film.ramp(1.22, 1, 26.2, 28.4)
    readonly property real crossing: film.ease(32.8, 35.6)
    readonly property real agreed: film.ease(36.4, 37.6)
    readonly property real closed: film.ease(38.4, 39.8)

    begin: 22.3
    end: 43.7

    Deep {
        film: shot.film
        lightX: shot.film.ramp(0.5, 0.62, 26.2, 28.4)
    }

    // The way out: it stops.
    Thread {
        id: out

        film: shot.film
        points: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map(p => Qt.point(0.345 + (shot.end0.x - 0.345) * p, 0.58 + (shot.end0.y - 0.58) * p * p))
        drawn: shot.film.ease(28.2, 29.8)
        lit: true
    }

    Spark {
        film: shot.film
        atX: out.at(out.drawn).x
        atY: out.at(out.drawn).y
        size: 0.05 + 0.02 * shot.film.breath(2, 0)
        light: shot.film.during(28, 33.4, 0.3)
    }

    // First they are all there is; then they make room.
    ThreeHouses {
        film: shot.film
        transform: [
            Scale {
                origin.x: 0.225 * shot.film.w
                origin.y: 0.46 * shot.film.h
                xScale: shot.near
                yScale: shot.near
            },
            Translate {
                x: 0.275 * shot.film.w * shot.film.ramp(1, 0, 26.2, 28.4)
            }
        ]
    }

    // Where it would go on.
    Repeater {
        model: 7

        Rectangle {
            required property int index
            readonly property real part: (index + 1) / 8

            x: shot.film.w * (shot.end0.x + (shot.gate.x - shot.end0.x) * part) - width / 2
            y: shot.film.h * (shot.end0.y + (shot.gate.y - shot.end0.y) * part) - height / 2
            width: shot.film.h * 0.006
            height: width
            radius: width / 2
            color: "#bcd6e6"
            opacity: 0.5 * shot.film.ease(30.6 + 0.1 * index, 31.4 + 0.1 * index) * (1 - shot.closed)
        }
    }

    Thread {
        film: shot.film
        points: [shot.end0, shot.gate]
        drawn: shot.closed
        lit: true
    }

    // The net of the world.
    Soft {
        film: shot.film
        atX: 0.83
        atY: 0.42
        size: 1.1
        colour: Qt.tint("#8fb4cf", Qt.rgba(1, 0.7, 0.3, 0.8 * shot.film.ease(39.6, 43)))
        light: 0.22 * shot.film.ease(28.6, 32.4)
    }

    Net {
        id: world

        film: shot.film
        area: Qt.rect(0.655, 0.10, 0.33, 0.64)
        count: 40
        seed: 2
        ties: 3
        aspect: 0.92
        root: Qt.point(0, 0.53)
        grown: shot.film.ease(28.6, 32.4)
        warmed: shot.film.ease(39.4, 42.6)
        size: 0.04
        lines: 0.6
        runners: 10
    }

    // It has a light of its own at its edge: that turns warm.
    Link {
        film: shot.film
        from: shot.gate
        to: world.nearest(shot.gate)
        light: 0.6 * shot.film.ease(30.6, 31.6)
    }

    Spark {
        film: shot.film
        atX: shot.gate.x
        atY: shot.gate.y
        size: 0.08
        hue: "moon"
        light: shot.film.ease(30.4, 31.4) * (1 - shot.agreed)
    }

    Spark {
        film: shot.film
        atX: shot.gate.x
        atY: shot.gate.y
        size: 0.08 + 0.05 * Math.sin(Math.PI * shot.agreed)
        light: shot.agreed
    }

    Ring {
        film: shot.film
        atX: shot.gate.x
        atY: shot.gate.y
        from: 0.03
        to: 0.20
        colour: "#ffce6b"
        gone: shot.film.ease(36.7, 38.2)
    }

    // The one that asks: it crosses slowly, and waits.
    Spark {
        readonly property real over: 0.80 * shot.crossing + 0.20 * shot.film.ease(38.2, 39.4)

        film: shot.film
        atX: shot.end0.x + (shot.gate.x - shot.end0.x) * over
        atY: shot.end0.y + (shot.gate.y - shot.end0.y) * over - 0.02 * Math.sin(Math.PI * over)
        size: 0.075 + 0.02 * shot.film.breath(1.8, 0)
        light: shot.film.ease(32.6, 33) * (1 - shot.film.ease(39.2, 39.8))
    }

    // Then what was waiting runs out.
    Repeater {
        model: 8

        Runner {
            required property int index

            film: shot.film
            along: out
            gone: shot.film.steady(39.2 + 0.55 * index, 40.5 + 0.55 * index)
        }
    }
}
