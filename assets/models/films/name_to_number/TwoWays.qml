import QtQuick
import stock

// Two ways to say the same: a name, and a number.
Shot {
    id: shot

    Ground {
        film: shot.film
    }
    Soft {
        film: shot.film
        atX: 0.5
        atY: 0.28
        size: 1.8
        flat: 0.45
        colour: "#48ffb866"
        light: shot.film.ease(0.6, 2.0)
    }
    Soft {
        film: shot.film
        atX: 0.5
        atY: 0.57
        size: 1.6
        flat: 0.42
        colour: "#3c8fa8ff"
        light: shot.film.ease(2.7, 4.0)
    }
    Letter {
        film: shot.film
        words: "wuzhen.example"
        atX: 0.5
        atY: 0.29 + 0.012 * (1 - shot.film.ease(0.8, 1.8))
        size: 0.11
        light: shot.film.ease(0.8, 1.8)
        glow: 0
    }
    Letter {
        film: shot.film
        words: "192.0.2.7"
        digits: true
        colour: "#cfe3ff"
        atX: 0.5
        atY: 0.57 + 0.012 * (1 - shot.film.ease(2.8, 3.8))
        size: 0.11
        light: shot.film.ease(2.8, 3.8)
        glow: 0
    }
    Thread {
        id: line

        film: shot.film
        points: [Qt.point(0.5, 0.385), Qt.point(0.5, 0.485)]
        drawn: shot.film.ease(3.5, 4.3)
        lit: true
        thick: 0.004
    }
    Spark {
        film: shot.film
        atX: 0.5
        atY: 0.385
        size: 0.05
        light: shot.film.ease(3.3, 3.8)
    }
    Spark {
        film: shot.film
        atX: 0.5
        atY: 0.485
        size: 0.05
        hue: "ultramarine"
        light: shot.film.ease(4.0, 4.5)
    }
}
