import QtQuick
import stock

// A thread of glass is drawn from one drum to the other, and light goes through it undimmed.
Shot {
    id: shot

    readonly property point drum: Qt.point(kao.pointX(0.66), kao.pointY(0.66))
    readonly property real arrived: film.ease(32.7, 33.4)

    function hanging(): list<point> {
        const end = Qt.point(corning.pointX(0.655), corning.pointY(0.725));
        const path = [];
        for (let n = 0; n <= 40; n++) {
            const part = n / 40;
            path.push(Qt.point(drum.x + (end.x - drum.x) * part, drum.y + (end.y - drum.y) * part + 0.15 * Math.sin(Math.PI * part)));
        }
        return path;
    }

    Ground {
        film: shot.film
    }
    Soft {
        film: shot.film
        atX: 0.24
        atY: 0.52
        size: 1.0
        colour: "#305fdcae"
        light: shot.film.ease(28.8, 30.2)
    }
    Soft {
        film: shot.film
        atX: 0.76
        atY: 0.52
        size: 1.0
        colour: "#28ff9a74"
        light: shot.film.ease(28.8, 30.2) + 0.8 * shot.arrived
    }
    CutOut {
        id: kao

        film: shot.film
        exhibit: "charles-kao"
        atX: 0.25
        atY: 0.80
        size: 0.74
        risen: shot.film.ease(28.5, 29.7)
    }
    CutOut {
        id: corning

        film: shot.film
        exhibit: "corning-low-loss-fiber"
        atX: 0.75
        atY: 0.80
        size: 0.70
        risen: shot.film.ease(28.8, 30.0)
    }
    Thread {
        id: glass

        film: shot.film
        points: shot.hanging()
        drawn: shot.film.ease(29.4, 31.0)
        lit: true
        colour: "#cfe3ff"
        thick: 0.003
        light: 0.9
    }
    Soft {
        film: shot.film
        atX: bead.atX
        atY: bead.atY
        size: 0.30
        colour: "#60e8f2ff"
        light: bead.light
    }
    Runner {
        film: shot.film
        along: glass
        gone: shot.film.steady(31.1, 33.0)
        hue: "moon"
        size: 0.05
        tail: 0.09
    }
    Spark {
        id: bead

        readonly property point place: glass.at(shot.film.steady(31.1, 33.0))

        film: shot.film
        atX: place.x
        atY: place.y
        size: 0.085
        hue: "moon"
        light: shot.film.ease(30.9, 31.3)
    }
    Spark {
        film: shot.film
        atX: corning.pointX(0.655)
        atY: corning.pointY(0.725)
        size: 0.22
        hue: "moon"
        light: shot.arrived
    }
}
