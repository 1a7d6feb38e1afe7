import QtQuick
import stock

// Two ships meet in mid-ocean, join their halves, turn and sail apart; the cable comes to rest.
Shot {
    id: shot

    readonly property real surface: 0.34
    // How far each ship is from the middle (w).
    readonly property real apart: film.t < 12.6 ? film.ramp(0.46, 0.142, 6.4, 11.7) : film.ramp(0.142, 0.33, 13.0, 16.6)
    // Bow inward until they turn.
    readonly property real turned: Math.cos(Math.PI * film.ease(12.2, 13.5))
    // The end that looks inward: the bow, later the stern.
    readonly property real inner: apart - 0.097
    readonly property real met: film.ease(11.4, 12.3)
    readonly property real sunk: film.ease(12.9, 15.6)

    // How deep it hangs at so much of the way from the left ship to the right one.
    function deep(x: real): real {
        const near = inner - Math.abs(x - 0.5);
        const hang = Math.min(inner, 0.17);
        const part = Math.max(0, Math.min(1, near / hang));
        return 1 - (1 - part) * (1 - part);
    }

    function cable(from: real, to: real): list<point> {
        const path = [];
        const high = surface - 0.025;
        for (let n = 0; n <= 60; n++) {
            const x = from + (to - from) * n / 60;
            const rest = sea.bedAt(x) - 0.004 - high;
            path.push(Qt.point(x, high + deep(x) * (0.10 + (rest - 0.10) * sunk)));
        }
        return path;
    }

    Ground {
        film: shot.film
    }
    Soft {
        film: shot.film
        atX: 0.5
        atY: shot.surface
        size: 1.9
        flat: 0.24
        colour: "#30ffb866"
    }
    Sea {
        id: sea

        film: shot.film
        surface: shot.surface
    }
    Whale {
        film: shot.film
        atX: shot.film.glide(0.62, 0.14, 6.1, 16.6)
        atY: 0.575
        size: 0.30
        light: 0.55 * (1 - 0.6 * shot.film.ease(12, 15))
    }
    Fish {
        film: shot.film
        atX: shot.film.glide(0.70, 0.93, 6.1, 16.6)
        atY: 0.50
        light: 0.45
    }
    Thread {
        film: shot.film
        points: shot.cable(0.5 - shot.inner, 0.5)
        drawn: shot.met
        lit: true
        colour: "#e0a061"
        thick: 0.005
        light: shot.film.steady(10.8, 11.4)
    }
    Thread {
        film: shot.film
        points: shot.cable(0.5 + shot.inner, 0.5)
        drawn: shot.met
        lit: true
        colour: "#e0a061"
        thick: 0.005
        light: shot.film.steady(10.8, 11.4)
    }

    // The joint: a small knot, and a light that stays with it.
    Soft {
        film: shot.film
        atX: 0.5
        atY: shot.cable(0.5, 0.51)[0].y
        size: 0.34
        colour: "#80ffb866"
        light: shot.film.during(12.0, 15.4, 1.0)
    }
    Rectangle {
        x: shot.film.w * 0.5 - width / 2
        y: shot.cable(0.5, 0.51)[0].y * shot.film.h - height / 2
        width: shot.film.h * 0.03
        height: shot.film.h * 0.014
        radius: height / 2
        color: "#f0bd84"
        opacity: shot.film.ease(12.0, 12.5)
    }
    Spark {
        film: shot.film
        atX: 0.5
        atY: shot.cable(0.5, 0.51)[0].y
        size: 0.075
        light: shot.film.ease(12.0, 12.6)
    }

    Ship {
        film: shot.film
        atX: 0.5 - shot.apart
        atY: sea.surfaceAt(0.5 - shot.apart) + 0.008
        size: 0.34
        facing: shot.turned
        coil: 1 - 0.6 * shot.sunk
    }
    Ship {
        film: shot.film
        atX: 0.5 + shot.apart
        atY: sea.surfaceAt(0.5 + shot.apart) + 0.008
        size: 0.34
        facing: -shot.turned
        coil: 1 - 0.6 * shot.sunk
    }
}
