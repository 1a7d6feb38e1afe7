pragma ComponentBehavior: Bound
import QtQuick
import stock

// A router shows data its way, in and out; then the server for the names comes, and its sign glows.
Shot {
    id: shot

    // To and from the router's sockets: three in, three out.
    function way(number: int): list<point> {
        const inside = Qt.point(router.pointX(0.28 + 0.075 * (number % 3)), router.pointY(0.70 + 0.012 * (number % 3)));
        const from = number < 3 ? Qt.point(-0.03, 0.22 + 0.14 * number) : inside;
        const to = number < 3 ? inside : [Qt.point(0.30, -0.04), Qt.point(0.62, -0.04), Qt.point(1.04, 0.08)][number - 3];
        const by = number < 3 ? Qt.point(0.14, 0.30 + 0.14 * number) : [Qt.point(0.30, 0.3), Qt.point(0.42, 0.25), Qt.point(0.52, 0.22)][number - 3];
        const all = [];
        for (let n = 0; n <= 24; n++) {
            const p = n / 24;
            const q = 1 - p;
            all.push(Qt.point(from.x * q * q + 2 * by.x * q * p + to.x * p * p, from.y * q * q + 2 * by.y * q * p + to.y * p * p));
        }
        return all;
    }

    begin: 54.3
    end: 62.7

    Deep {
        film: shot.film
    }

    // Ways out lie behind the router, ways in before it.
    component Way: Item {
        id: way

        required property int number

        anchors.fill: parent

        Thread {
            id: thread

            film: shot.film
            points: shot.way(way.number)
            drawn: shot.film.ease(54.2 + 0.2 * (way.number % 3) + (way.number < 3 ? 0 : 0.9), 55.2 + 0.2 * (way.number % 3) + (way.number < 3 ? 0 : 0.9))
            lit: true
            light: 0.45
            thick: 0.002
        }

        Repeater {
            model: 3

            Runner {
                required property int index
                readonly property real round: (shot.film.t - 55 - (way.number < 3 ? 0 : 0.9)) / 2 - index / 3 - way.number * 0.13

                film: shot.film
                along: thread
                gone: round > 0 ? round - Math.floor(round) : 0
                hue: ["amber", "jade", "vermilion"][(way.number + index) % 3]
            }
        }
    }

    Repeater {
        model: 3

        Way {
            required property int index

            number: index + 3
        }
    }

    CutOut {
        id: router

        film: shot.film
        exhibit: "china-first-router"
        atX: 0.27
        atY: 0.85
        size: 0.74
        risen: shot.film.ease(54.0, 55.0)
    }

    Repeater {
        model: 3

        Way {
            required property int index

            number: index
        }
    }

    Repeater {
        model: 3

        Spark {
            required property int index

            film: shot.film
            atX: router.pointX(0.266 + 0.036 * index)
            atY: router.pointY(0.637 + 0.005 * index)
            size: 0.055
            hue: ["jade", "amber", "jade"][index]
            light: router.risen * shot.film.breath(1.2, index / 3)
        }
    }

    Soft {
        film: shot.film
        atX: server.pointX(0.79)
        atY: server.pointY(0.325)
        size: 0.5
        flat: 0.7
        colour: "#ff7a54"
        light: shot.film.ease(60.2, 61) * (0.75 + 0.25 * shot.film.breath(3, 0))
    }

    CutOut {
        id: server

        film: shot.film
        exhibit: "china-first-dns-server"
        atX: 0.735
        atY: 0.85
        size: 0.74
        risen: shot.film.ease(57.6, 58.7)
    }

    Soft {
        film: shot.film
        atX: server.pointX(0.79)
        atY: server.pointY(0.325)
        size: 0.26
        flat: 0.7
        colour: "#ff7a54"
        light: shot.film.ease(60.2, 61) * (0.30 + 0.12 * shot.film.breath(3, 0))
    }

    // A light in a long bow to its sign.
    Thread {
        id: bow

        film: shot.film
        light: 0
        points: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map(p => Qt.point(0.30 * (1 - p) * (1 - p) + 1.36 * (1 - p) * p + server.pointX(0.79) * p * p, 0.34 * (1 - p) * (1 - p) - 0.24 * (1 - p) * p + server.pointY(0.31) * p * p))
    }

    Runner {
        film: shot.film
        along: bow
        gone: shot.film.ease(58.6, 60.5)
        size: 0.07
        tail: 0.14
    }

    Ring {
        film: shot.film
        atX: server.pointX(0.79)
        atY: server.pointY(0.325)
        from: 0.06
        to: 0.2
        colour: "#ffb199"
        gone: shot.film.ease(60.3, 61.8)
    }
}
