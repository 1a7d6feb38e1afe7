pragma ComponentBehavior: Bound
import QtQuick
import stock

// Six days, a lantern for each, until the line is mended; then the letter goes out.
Shot {
    id: shot

    readonly property real high: 0.52
    readonly property list<real> posts: [0.24, 0.43, 0.62, 0.81]
    readonly property list<real> gaps: [0.335, 0.525, 0.715]
    readonly property point far: Qt.point(0.93, 0.50)

    // When a lantern lights up; with every second one a gap is mended.
    function day(number: int): real {
        return 12.2 + 0.8 * number;
    }

    begin: 11
    end: 22.3

    Deep {
        film: shot.film
        lightX: 0.8
        water: 0.79
    }

    // A string with six lanterns.
    Thread {
        film: shot.film
        points: strung()
        light: 0.7

        function strung(): list<point> {
            const all = [];
            for (let n = 0; n <= 30; n++)
                all.push(Qt.point(-0.02 + 1.04 * n / 30, 0.02 + 0.05 * 4 * (n / 30) * (1 - n / 30)));
            return all;
        }
    }

    Repeater {
        model: 6

        Item {
            id: day

            required property int index
            readonly property real along: 0.20 + 0.12 * index
            readonly property real lit: shot.film.ease(shot.day(index), shot.day(index) + 0.6)

            Hanging {
                film: shot.film
                atX: day.along
                atY: 0.02 + 0.2 * day.along * (1 - day.along)
                size: 0.16
                lit: day.lit
                phase: day.index
            }

            // The days of that September.
            Letter {
                film: shot.film
                words: 15 + day.index
                digits: true
                atX: day.along
                atY: 0.29
                size: 0.036
                light: 0.25 + 0.75 * day.lit
                glow: 0.4 * day.lit
            }
        }
    }

    Repeater {
        model: 4

        Post {
            required property int index

            film: shot.film
            atX: shot.posts[index]
            atY: shot.high - 0.005
        }
    }

    MendedLine {
        id: line

        film: shot.film
        high: shot.high
        gaps: shot.gaps
        mends: [shot.day(1), shot.day(3), shot.day(5)]
        lit: shot.film.ease(17.3, 20.0)
    }

    Glade {
        film: shot.film
        atX: shot.far.x
        from: 0.80
        to: 1
        colour: "#cfe0ea"
        spread: 0.12
    }

    Soft {
        film: shot.film
        atX: shot.far.x
        atY: shot.far.y
        size: 0.6
        colour: "#bcd6e6"
        light: 0.4 + 0.4 * shot.film.ease(20, 20.8)
    }

    Spark {
        film: shot.film
        atX: shot.far.x
        atY: shot.far.y
        size: 0.13 + 0.05 * shot.film.ease(20, 20.8)
        hue: "moon"
    }

    Repeater {
        model: 2

        Ring {
            required property int index

            film: shot.film
            atX: shot.far.x
            atY: shot.far.y
            from: 0.05
            to: 0.26
            gone: shot.film.ease(20.2 + 0.5 * index, 21.6 + 0.5 * index)
        }
    }

    // The letter waits at the beginning, and rides along the line.
    Envelope {
        readonly property real gone: shot.film.ease(17.4, 20.4)
        readonly property real along: 0.10 + 0.83 * gone

        film: shot.film
        atX: along
        atY: line.sag(along) - (0.075 - 0.03 * gone) + 0.004 * Math.sin(shot.film.t * 2) * (1 - gone)
        scaled: 1.5 - 0.9 * gone
        light: 1 - shot.film.ease(20.1, 20.6)
    }
}
