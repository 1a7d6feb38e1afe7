pragma ComponentBehavior: Bound
import QtQuick
import stock

// Close by: a packet comes to a router, which reads its address and sends it one step nearer.
Shot {
    id: shot

    readonly property real comes: film.ease(13.3, 14.8)
    readonly property real goes: film.ease(16.8, 18.8)
    readonly property point way: out(goes)

    // Along the line that leads on, which rises a little.
    function out(part: real): point {
        const q = 1 - part;
        return Qt.point(0.44 * q * q + 1.24 * q * part + 1.12 * part * part, 0.19 * q * q + 0.28 * q * part + 0.30 * part * part);
    }

    function bow(middle: point, end: point): list<point> {
        const all = [];
        for (let n = 0; n <= 20; n++) {
            const p = n / 20;
            const q = 1 - p;
            all.push(Qt.point(0.44 * q * q + 2 * middle.x * q * p + end.x * p * p, 0.19 * q * q + 2 * middle.y * q * p + end.y * p * p));
        }
        return all;
    }

    begin: 13.5
    end: 18.6

    Deep {
        film: shot.film
        lightX: 0.44
    }

    // Where it came from, and three ways on.
    Thread {
        film: shot.film
        points: [Qt.point(-0.02, 0.19), Qt.point(0.44, 0.19)]
    }

    Repeater {
        model: 3

        Thread {
            required property int index

            film: shot.film
            points: shot.bow([Qt.point(0.62, -0.02), Qt.point(0.62, 0.14), Qt.point(0.66, 0.34)][index], [Qt.point(1.02, 0.03), Qt.point(1.12, 0.30), Qt.point(1.02, 0.66)][index])
            drawn: shot.film.ease(13.8, 15)
        }
    }

    Thread {
        film: shot.film
        points: shot.bow(Qt.point(0.62, 0.14), Qt.point(1.12, 0.30))
        lit: true
        drawn: shot.film.ease(16.1, 17)
    }

    CutOut {
        id: router

        film: shot.film
        exhibit: "china-first-router"
        atX: 0.44
        atY: 0.87
        size: 0.86
        risen: shot.film.ease(13.2, 14.2)
    }

    // Its lamps work while it reads.
    Repeater {
        model: 3

        Spark {
            required property int index

            film: shot.film
            atX: router.pointX(0.266 + 0.036 * index)
            atY: router.pointY(0.637 + 0.005 * index)
            size: 0.06
            hue: ["jade", "amber", "jade"][index]
            light: shot.film.during(14.6, 17, 0.4) * shot.film.breath(1, index / 3)
        }
    }

    // The light it reads by, from the case up to the envelope.
    Glow {
        film: shot.film
        atX: 0.44
        atY: 0.21
        size: 0.7
        light: 0.8 * shot.film.during(14.6, 17, 0.5)
    }

    Mail {
        film: shot.film
        number: 1
        atX: shot.goes > 0 ? shot.way.x : -0.1 + 0.54 * shot.comes
        atY: (shot.goes > 0 ? shot.way.y : 0.19) + 0.006 * Math.sin(shot.film.t * 2) * (1 - shot.goes)
        scaled: 2.0
        read: shot.film.steady(15, 16.2)
    }
}
