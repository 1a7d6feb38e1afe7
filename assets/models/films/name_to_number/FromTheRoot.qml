import QtQuick
import stock

// A question goes up to the root; from there the way leads down to the number.
Shot {
    id: shot

    readonly property point server: net.lower(10)
    readonly property real away: film.ease(37.2, 39.2)

    function ask(): list<point> {
        const path = [];
        for (let n = 0; n <= 40; n++) {
            const part = n / 40;
            path.push(Qt.point(0.53 + 0.44 * Math.sin(Math.PI * Math.pow(1 - part, 0.8)) * (1 - 0.1 * part), 0.80 + (0.14 - 0.80) * part));
        }
        return path;
    }

    Ground {
        film: shot.film
    }
    Item {
        anchors.fill: parent
        opacity: 1 - shot.away

        RootNet {
            id: net

            film: shot.film
            drawn: shot.film.ease(26.0, 28.4)
        }
        Letter {
            film: shot.film
            words: "example"
            atX: 0.475 + wide / 2
            atY: 0.385
            size: 0.042
            light: shot.film.ease(27.2, 28.0)
            glow: 0.3
        }
        Thread {
            id: asked

            film: shot.film
            points: shot.ask()
            light: 0
        }
        Runner {
            film: shot.film
            along: asked
            gone: shot.film.ease(28.8, 30.8)
            size: 0.06
            hue: "moon"
        }
        Ring {
            film: shot.film
            atX: net.root.x
            atY: net.root.y
            gone: shot.film.steady(30.6, 31.8)
            from: 0.07
            to: 0.24
            colour: "#ffce6b"
        }
        Thread {
            film: shot.film
            points: [net.root, net.middle(3), shot.server]
            drawn: 0.5 * shot.film.ease(31.7, 33.3) + 0.5 * shot.film.ease(33.7, 35.0)
            lit: true
            thick: 0.005
        }
        Spark {
            film: shot.film
            atX: net.middle(3).x
            atY: net.middle(3).y
            size: 0.13
            light: shot.film.ease(32.9, 33.6)
        }
        Spark {
            film: shot.film
            atX: shot.server.x
            atY: shot.server.y
            size: 0.10
            light: shot.film.ease(34.8, 35.5)
        }
    }
    Soft {
        film: shot.film
        atX: number.atX
        atY: number.atY
        size: 0.9
        flat: 0.45
        colour: "#508fa8ff"
        light: number.light * number.scale
    }
    Letter {
        id: number

        film: shot.film
        words: "192.0.2.7"
        digits: true
        colour: "#cfe3ff"
        atX: shot.film.ramp(0.455, 0.245, 36.8, 38.8) + shot.film.ramp(0, 0.255, 41.1, 42.3)
        atY: shot.film.ramp(0.735, 0.42, 36.8, 38.8)
        size: 0.09
        scale: shot.film.ramp(0.67, 1, 36.8, 38.8) * (1 - 0.97 * shot.film.ease(41.1, 42.3))
        light: shot.film.ease(35.1, 36.0) * (1 - shot.film.ease(41.9, 42.3))
        glow: 0
    }
}
