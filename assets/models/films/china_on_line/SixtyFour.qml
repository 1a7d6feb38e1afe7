pragma ComponentBehavior: Bound
import QtQuick
import stock

// The first line carried little: one light after another. Above it, much wider, all that came later.
Shot {
    id: shot

    readonly property point socket: Qt.point(rack.pointX(0.925), rack.pointY(0.60))

    // The line itself, and those that rise from it.
    function stream(number: int): list<point> {
        const all = [];
        const endY = number === 0 ? 0.52 : 0.45 - 0.052 * number;
        for (let n = 0; n <= 30; n++) {
            const p = n / 30;
            const q = 1 - p;
            all.push(Qt.point(socket.x * q * q + 2 * (number === 0 ? 0.8 : 0.74) * q * p + 1.03 * p * p, socket.y * q * q + 2 * (number === 0 ? 0.53 : 0.545 - 0.012 * number) * q * p + endY * p * p));
        }
        return all;
    }

    begin: 43.7
    end: 54.3

    Deep {
        film: shot.film
        lightX: 0.4
    }

    // Later: wider and wider.
    Repeater {
        model: 8

        Item {
            id: later

            required property int index
            readonly property real there: shot.film.ease(49.2 + 0.5 * index, 50.6 + 0.5 * index)

            anchors.fill: parent

            Thread {
                id: wide

                film: shot.film
                points: shot.stream(later.index + 1)
                drawn: later.there
                lit: true
                colour: Qt.tint("#ffb84f", Qt.rgba(1, 0.93, 0.78, later.index / 12))
                thick: 0.003 + 0.0014 * later.index
                light: 0.42 * later.there
            }

            Repeater {
                model: 3

                Runner {
                    required property int index
                    readonly property real round: (shot.film.t + later.index * 0.7) / (2.6 - 0.15 * later.index) + index / 3

                    film: shot.film
                    along: wide
                    gone: later.there > 0.95 ? round - Math.floor(round) : 0
                    size: 0.022 + 0.002 * later.index
                    opacity: 0.7
                }
            }
        }
    }

    Thread {
        id: narrow

        film: shot.film
        points: shot.stream(0)
        drawn: shot.film.ease(44, 45.6)
        lit: true
        thick: 0.0026
    }

    Repeater {
        model: 5

        Spark {
            required property int index
            readonly property real round: shot.film.t / 2.5 + index / 5
            readonly property real part: round - Math.floor(round)
            readonly property point place: narrow.at(part)

            film: shot.film
            atX: place.x
            atY: place.y
            size: 0.05
            light: shot.film.ease(45.2, 46) * Math.min(1, part * 12)
        }
    }

    CutOut {
        id: rack

        film: shot.film
        exhibit: "ncfc-64k-link"
        atX: 0.33
        atY: 0.88
        size: 0.94
        risen: shot.film.ease(43.4, 44.5)
    }

    // Its figures glow.
    Soft {
        film: shot.film
        atX: rack.pointX(0.735)
        atY: rack.pointY(0.455)
        size: 0.46
        flat: 0.62
        colour: "#ff6a48"
        light: rack.risen * (0.35 + 0.35 * shot.film.breath(3, 0))
    }

    Spark {
        film: shot.film
        atX: shot.socket.x
        atY: shot.socket.y
        size: 0.08
        light: shot.film.ease(44, 44.6)
    }
}
