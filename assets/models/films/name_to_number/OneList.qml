import QtQuick
import stock

// One list that has no end; later a telephone, and somebody who looks a row up in it.
Shot {
    id: shot

    readonly property real aside: film.ease(10.1, 11.4)
    readonly property real midX: 0.5 - 0.22 * aside
    // How far the list has run (h): faster and faster, then it comes to rest to be read.
    readonly property real faster: Math.max(0, Math.min(5, film.t - 5))
    readonly property real slower: Math.max(0, Math.min(1.4, film.t - 10))
    readonly property real run: 0.03 * faster + 0.007 * faster * faster + 0.1 * slower - 0.1 * slower * slower / 2.8
    readonly property real found: film.ease(13.0, 13.6)

    function way(): list<point> {
        const path = [];
        for (let n = 0; n <= 30; n++)
            path.push(Qt.point(0.632 - 0.166 * n / 30, 0.45 - 0.055 * n / 30 + 0.07 * Math.sin(Math.PI * n / 30)));
        return path;
    }

    Ground {
        film: shot.film
    }
    Soft {
        film: shot.film
        atX: shot.midX
        atY: 0.40
        size: 1.5
        colour: "#26ffb866"
    }
    InTheList {
        film: shot.film
        light: 1 - shot.film.ease(9.6, 10.5)
    }
    ListSheet {
        id: list

        film: shot.film
        atX: shot.midX
        run: shot.run
        found: shot.found
    }

    Telephone {
        film: shot.film
        atX: 0.765
        atY: 0.42
        come: shot.film.ease(10.5, 11.6)
    }
    Thread {
        id: call

        film: shot.film
        points: shot.way()
        drawn: shot.film.ease(11.5, 12.3)
        thick: 0.0025
        light: 0.8
    }
    Runner {
        film: shot.film
        along: call
        gone: shot.film.ease(12.0, 13.2)
        size: 0.065
    }
    Runner {
        film: shot.film
        along: call
        backwards: true
        gone: shot.film.ease(13.8, 15.2)
        hue: "moon"
        size: 0.065
    }
}
