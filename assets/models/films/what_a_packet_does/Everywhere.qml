pragma ComponentBehavior: Bound
import QtQuick
import stock

// From the first router to one of today, and from there to all sides: the same work everywhere.
Shot {
    id: shot

    begin: 57.2
    end: 64

    Deep {
        film: shot.film
    }

    Net {
        film: shot.film
        area: Qt.rect(-0.04, 0.02, 1.08, 0.78)
        count: 84
        seed: 5
        root: Qt.point(0.70, 0.6)
        grown: shot.film.ease(59.6, 62.6)
        hues: ["moon", "amber", "moon", "ultramarine"]
        size: 0.026
        lines: 0.5
        runners: 26
        light: 0.75
    }

    // Fine lines from one to the other.
    Repeater {
        model: 7

        Item {
            id: line

            required property int index
            readonly property real begins: 57.9 + 0.18 * index

            width: shot.film.w
            height: shot.film.h

            Thread {
                id: thread

                film: shot.film
                points: bow()
                drawn: shot.film.ease(line.begins, line.begins + 1.5)
                lit: true
                thick: 0.002
                light: 0.5

                function bow(): list<point> {
                    const all = [];
                    for (let n = 0; n <= 24; n++) {
                        const p = n / 24;
                        const q = 1 - p;
                        all.push(Qt.point(0.27 * q * q + 2 * 0.47 * q * p + 0.645 * p * p, 0.47 * q * q + 2 * (0.02 + 0.13 * line.index) * q * p + 0.565 * p * p));
                    }
                    return all;
                }
            }

            Runner {
                readonly property real round: (shot.film.t - line.begins - 0.5) / 1.9 - 0.1 * line.index

                film: shot.film
                along: thread
                gone: round > 0 ? round - Math.floor(round) : 0
            }
        }
    }

    CutOut {
        id: imp

        film: shot.film
        exhibit: "imp-1"
        atX: 0.21
        atY: 0.84
        size: 0.80
        risen: shot.film.ease(56.9, 58)
    }

    // Its lamps, three rows: a wave runs over them.
    Repeater {
        model: 48

        Spark {
            required property int index
            readonly property int row: Math.floor(index / 16)
            readonly property real across: (index % 16) / 15

            film: shot.film
            atX: imp.pointX(0.386 + 0.183 * across)
            atY: imp.pointY(0.310 + 0.0265 * row + 0.0255 * across)
            size: 0.024
            light: imp.risen * Math.pow(shot.film.breath(1.5, -across * 1.5 - row * 0.4), 3)
        }
    }

    CutOut {
        film: shot.film
        exhibit: "china-first-router"
        atX: 0.745
        atY: 0.83
        size: 0.66
        risen: shot.film.ease(57.1, 58.2)
    }
}
