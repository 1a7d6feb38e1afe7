pragma ComponentBehavior: Bound
import QtQuick
import stock

// The packets come in, in any order; for each the goal answers, and a lamp at the sender turns
// green. The eighth is missing: it is asked for, and comes. Then the message is whole.
Shot {
    id: shot

    // By number: when each sets off.
    readonly property list<real> leaves: [30.4, 31.1, 30.75, 31.8, 32.15, 31.45, 32.85, 34.7, 32.5]
    readonly property real closed: film.ease(36.0, 37.4)
    readonly property real whole: film.ease(36.8, 38.2)
    readonly property real side: 0.54 + 0.05 * film.ease(37.4, 39.6)
    readonly property real middle: 0.62 - 0.12 * film.ease(36.8, 39)

    function placeX(number: int): real {
        return middle + ((number - 1) % 3 - 1) * (side / 3 + 0.012 * (1 - closed)) * film.h / film.w;
    }

    function placeY(number: int): real {
        return 0.41 + (Math.floor((number - 1) / 3) - 1) * (side / 3 + 0.012 * (1 - closed));
    }

    function lampY(number: int): real {
        return 0.14 + 0.0675 * (number - 1);
    }

    begin: 30.2
    end: 40.3

    Deep {
        film: shot.film
        lightX: shot.middle
    }

    Glow {
        film: shot.film
        atX: shot.middle
        atY: 0.40
        size: 1.5
        light: 0.25 + 0.6 * shot.film.ease(37.6, 39.2)
    }

    Goal {
        film: shot.film
        atX: shot.middle
        atY: 0.41
        size: shot.side + 0.035 * (1 - shot.closed)
        light: 1 - shot.whole
    }

    // The place that is still empty.
    Rectangle {
        x: shot.placeX(8) * shot.film.w - width / 2
        y: shot.placeY(8) * shot.film.h - height / 2
        width: shot.side / 3 * shot.film.h
        height: width
        color: "#ffce6b"
        opacity: shot.film.during(33.1, 35.8, 0.4) * (0.06 + 0.14 * shot.film.breath(1.3, 0))
    }

    Repeater {
        model: 9

        Ledger {
            required property int index
            readonly property real sent: shot.leaves[index]

            film: shot.film
            number: index + 1
            atX: 0.09
            atY: shot.lampY(index + 1)
            light: 1 - shot.film.ease(36.6, 37.6)
            green: shot.film.ease(sent + 1.75, sent + 2.05)
            asked: index === 7 ? shot.film.during(34.5, 36.4, 0.2) : 0
        }
    }

    Repeater {
        model: 9

        Arrival {
            required property int index

            film: shot.film
            number: index + 1
            leaves: shot.leaves[index]
            fromX: 0.13
            fromY: shot.lampY(index + 1)
            toX: shot.placeX(index + 1)
            toY: shot.placeY(index + 1)
            size: shot.side / 3
            edge: 0.7 * (1 - shot.whole)
        }
    }

    // The goal asks for the eighth.
    Spark {
        readonly property real gone: shot.film.ease(33.7, 34.6)

        film: shot.film
        atX: shot.placeX(8) + (0.10 - shot.placeX(8)) * gone
        atY: shot.placeY(8) + (shot.lampY(8) - shot.placeY(8)) * gone - 0.05 * Math.sin(Math.PI * gone)
        size: 0.06
        light: gone > 0 && gone < 1 ? 1 : 0
    }

    // Light runs once over the whole picture.
    Ring {
        film: shot.film
        atX: shot.middle
        atY: 0.41
        from: 0.34
        to: 0.62
        colour: "#ffce6b"
        gone: shot.film.ease(37.9, 39.8)
    }
}
