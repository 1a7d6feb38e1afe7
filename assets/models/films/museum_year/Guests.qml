pragma ComponentBehavior: Bound
import QtQuick
import stock

// The guests come into the court of the house where they meet; its windows grow brighter.
Shot {
    id: shot

    begin: 45.4
    end: 48.8

    Backdrop {
        film: shot.film
        strength: 0.45
        shift: shot.film.glide(0.01, -0.01, 45, 49.2)
    }

    Glow {
        film: shot.film
        atX: 0.5
        atY: 0.45
        size: 1.5
        light: 0.3
    }

    CutOut {
        id: house

        film: shot.film
        exhibit: "wuzhen-convention-center"
        atX: 0.5
        atY: 0.86
        size: 1.02
        transformOrigin: Item.Bottom
        scale: shot.film.ramp(1, 1.05, 45, 49.2)
    }

    Glow {
        film: shot.film
        atX: 0.485
        atY: 0.50
        size: 0.55
        light: shot.film.ramp(0.1, 0.75, 45.8, 48.6)
    }

    Thread {
        id: way

        film: shot.film
        light: 0
        points: bow(Qt.point(-0.04, 0.60), Qt.point(0.30, 0.90), Qt.point(0.455, 0.60))

        function bow(one: point, two: point, three: point): list<point> {
            const all = [];
            for (let n = 0; n <= 24; n++) {
                const p = n / 24;
                const q = 1 - p;
                all.push(Qt.point(q * q * one.x + 2 * q * p * two.x + p * p * three.x, q * q * one.y + 2 * q * p * two.y + p * p * three.y));
            }
            return all;
        }
    }

    Repeater {
        model: 24

        Spark {
            required property int index
            readonly property real gone: shot.film.steady(42.6 + 0.24 * index, 47.0 + 0.24 * index)
            readonly property point place: way.at(gone)

            film: shot.film
            atX: place.x
            atY: place.y - 0.012 + 0.004 * Math.sin(shot.film.t * 4 + index)
            size: 0.055 - 0.02 * gone
            light: gone > 0 && gone < 1 ? Math.min(1, (1 - gone) * 9) : 0
        }
    }

    Leaves {
        film: shot.film
    }
}
