pragma ComponentBehavior: Bound
import QtQuick
import stock

// Large computers that do not understand one another, until each has a small one to do the talking.
Shot {
    id: shot

    // Alone they stand in the middle; then they make room.
    readonly property real room: film.ramp(0.047, 0, 5.9, 7.2)
    readonly property list<real> places: [0.095 + room, 0.335 + room, 0.575 + room, 0.815 + room]
    readonly property list<color> hues: ["#ffce6b", "#e58ad2", "#5fdcae", "#8fa8ff"]
    readonly property real floor: 0.71
    readonly property real beside: 0.119
    readonly property real join: floor - 0.235

    function wire(): list<point> {
        const path = [];
        for (let n = 0; n <= 120; n++) {
            const part = n / 120 * 2.9999;
            const between = part - Math.floor(part);
            path.push(Qt.point(places[0] + beside + 0.24 * part, join - 0.30 * (1 - Math.pow(Math.abs(2 * between - 1), 4))));
        }
        return path;
    }

    Ground {
        film: shot.film
    }
    Soft {
        film: shot.film
        atX: 0.5
        atY: shot.floor
        size: 2.1
        flat: 0.3
        colour: "#2e6f93ae"
    }
    Rectangle {
        y: shot.floor * shot.film.h
        width: shot.film.w
        height: shot.film.h - y
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#0e1a25"
            }
            GradientStop {
                position: 0.5
                color: "#070d15"
            }
        }
    }
    Rectangle {
        y: shot.floor * shot.film.h
        width: shot.film.w
        height: Math.max(1, shot.film.h * 0.002)
        gradient: Gradient {
            orientation: Gradient.Horizontal
            GradientStop {
                position: 0
                color: "#003d5666"
            }
            GradientStop {
                position: 0.5
                color: "#b03d5666"
            }
            GradientStop {
                position: 1
                color: "#003d5666"
            }
        }
    }
    Repeater {
        model: 4

        Mainframe {
            required property int index

            film: shot.film
            atX: shot.places[index]
            atY: shot.floor + 0.012
            kind: index
            hue: shot.hues[index]
            size: 0.45
        }
    }
    Repeater {
        model: 8

        Misunderstood {
            required property int index
            readonly property int sender: [0, 3, 1, 2, 0, 1, 3, 2][index]
            readonly property int hearer: [1, 2, 0, 3, 1, 2, 2, 1][index]

            film: shot.film
            begin: 0.9 + index * 0.58
            from: shot.places[sender]
            to: shot.places[hearer]
            high: shot.floor - 0.43
            kind: sender
            hue: shot.hues[sender]
        }
    }
    Thread {
        id: wire

        film: shot.film
        points: shot.wire()
        drawn: shot.film.ease(8.8, 10.6)
        lit: true
        thick: 0.004
    }
    Repeater {
        model: 4

        SmallBox {
            required property int index

            film: shot.film
            atX: shot.places[index] + shot.beside
            atY: shot.floor + 0.014
            size: 0.22
            risen: shot.film.ease(6.6 + index * 0.45, 7.6 + index * 0.45)
        }
    }
    Runner {
        film: shot.film
        along: wire
        gone: shot.film.steady(10.2, 11.6)
        size: 0.06
    }
    Runner {
        film: shot.film
        along: wire
        gone: shot.film.steady(11.2, 12.8)
        backwards: true
        size: 0.06
    }
}
