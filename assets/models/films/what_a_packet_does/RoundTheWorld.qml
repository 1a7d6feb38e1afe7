pragma ComponentBehavior: Bound
import QtQuick
import stock

// From the van a long way winds through three networks, in three colours, and ends in the frame,
// where all nine pieces come together: nothing was lost.
Shot {
    id: shot

    readonly property point middle: Qt.point(0.60, 0.39)
    readonly property list<string> colours: ["#ffce6b", "#5fdcae", "#8fa8ff"]

    // A third of the way, from its beginning to its end.
    function part(third: int): list<point> {
        const all = [];
        // Out of the aerial in a bow that meets the winding way.
        for (let n = 0; third === 0 && n < 12; n++) {
            const p = n / 12;
            const q = 1 - p;
            all.push(Qt.point(0.142 * q * q + 2 * 0.252 * q * p + 0.2570 * p * p, 0.505 * q * q + 2 * 0.47 * q * p + 0.3253 * p * p));
        }
        for (let n = 0; n <= 44; n++) {
            const gone = (third + n / 44) / 3;
            const angle = Math.PI * (1.06 + 4 * gone);
            const wide = 1 - 0.64 * gone;
            all.push(Qt.point(middle.x + 0.62 * wide * Math.cos(angle) * 9 / 16, middle.y + 0.345 * wide * Math.sin(angle)));
        }
        return all;
    }

    function placed(gone: real): point {
        const third = Math.max(0, Math.min(2, Math.floor(gone * 3)));
        return [first, second, last][third].at(gone * 3 - third);
    }

    begin: 51.2
    end: 57.2

    Deep {
        film: shot.film
        lightX: 0.6
    }

    component Way: Thread {
        required property int third

        film: shot.film
        points: shot.part(third)
        lit: true
        colour: shot.colours[third]
        drawn: Math.max(0, Math.min(1, 3 * shot.film.ease(51.3, 54.4) - third))
        light: 0.85
    }

    Way {
        id: first

        third: 0
    }

    Way {
        id: second

        third: 1
    }

    Way {
        id: last

        third: 2
    }

    Van {
        film: shot.film
        atX: 0.13
        atY: 0.83
        size: 0.40
        light: 0.95
    }

    Glow {
        film: shot.film
        atX: shot.middle.x
        atY: shot.middle.y
        size: 0.85
        light: 0.9 * shot.film.ease(55.4, 56.4)
    }

    Goal {
        film: shot.film
        atX: shot.middle.x
        atY: shot.middle.y
        size: 0.20
        light: shot.film.ease(51.4, 52.2)
    }

    Spark {
        readonly property real gone: shot.film.ease(51.3, 54.4)
        readonly property point place: shot.placed(gone)

        film: shot.film
        atX: place.x
        atY: place.y
        size: 0.07
        light: gone < 1 ? 1 : 0
    }

    Repeater {
        model: 9

        Item {
            id: packet

            required property int index
            readonly property real gone: shot.film.ease(51.5 + 0.14 * index, 54.5 + 0.14 * index)
            readonly property real home: shot.film.ease(54.3 + 0.14 * index, 54.9 + 0.14 * index)
            readonly property point place: shot.placed(gone)
            readonly property real toX: shot.middle.x + (index % 3 - 1) * 0.2 / 3 * 9 / 16
            readonly property real toY: shot.middle.y + (Math.floor(index / 3) - 1) * 0.2 / 3

            Mail {
                film: shot.film
                number: packet.index + 1
                atX: packet.place.x + (packet.toX - packet.place.x) * packet.home
                atY: packet.place.y + (packet.toY - packet.place.y) * packet.home
                scaled: 0.46
                light: packet.gone > 0 ? 1 - packet.home : 0
            }

            Tile {
                film: shot.film
                number: packet.index + 1
                atX: packet.toX
                atY: packet.toY
                size: 0.2 / 3
                light: packet.home
                edge: 0.6 * (1 - shot.film.ease(55.8, 56.6))
            }
        }
    }

    Ring {
        film: shot.film
        atX: shot.middle.x
        atY: shot.middle.y
        from: 0.12
        to: 0.36
        colour: "#ffce6b"
        gone: shot.film.ease(55.7, 57)
    }
}
