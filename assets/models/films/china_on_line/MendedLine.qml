pragma ComponentBehavior: Bound
import QtQuick
import stock

// A line with three gaps, whose ends hang down. Each is mended in its time; then light runs along.
Item {
    id: line

    required property Film film
    required property list<real> gaps
    required property list<real> mends
    // How far the light is.
    required property real lit
    property real from: 0.05
    property real to: 0.93
    property real high: 0.52

    // It sags a little between its posts.
    function sag(x: real): real {
        const part = (x - 0.05) / 0.19;
        const within = part - Math.floor(part);
        return high + 0.035 * 4 * within * (1 - within);
    }

    // How wide a gap is open yet.
    function open(gap: int): real {
        return 1 - film.ease(mends[gap], mends[gap] + 0.8);
    }

    // From one gap, or the beginning, to the next; towards a gap its end hangs down.
    function piece(number: int): list<point> {
        const begin = number === 0 ? from : gaps[number - 1] + 0.022 * open(number - 1);
        const end = number === gaps.length ? to : gaps[number] - 0.022 * open(number);
        const all = [];
        for (let n = 0; n <= 40; n++) {
            const x = begin + (end - begin) * n / 40;
            const before = number === 0 ? 0 : open(number - 1) * Math.max(0, 1 - (x - begin) / 0.05);
            const behind = number === gaps.length ? 0 : open(number) * Math.max(0, 1 - (end - x) / 0.05);
            all.push(Qt.point(x, sag(x) + 0.07 * (before * before + behind * behind)));
        }
        return all;
    }

    function whole(): list<point> {
        const all = [];
        for (let n = 0; n <= 90; n++) {
            const x = from + (to - from) * n / 90;
            all.push(Qt.point(x, sag(x)));
        }
        return all;
    }

    anchors.fill: parent

    Repeater {
        model: line.gaps.length + 1

        Thread {
            required property int index

            film: line.film
            points: line.piece(index)
            colour: "#6f8ea3"
            thick: 0.0036
        }
    }

    Thread {
        film: line.film
        points: line.whole()
        drawn: line.lit
        lit: true
    }

    // A light where it is mended; a knot stays.
    Repeater {
        model: line.gaps.length

        Item {
            id: knot

            required property int index
            readonly property real at: line.mends[index]

            Spark {
                film: line.film
                atX: line.gaps[knot.index]
                atY: line.sag(line.gaps[knot.index]) + 0.03 * line.open(knot.index)
                size: 0.12
                light: line.film.during(knot.at - 0.1, knot.at + 1.5, 0.5)
            }

            Spark {
                film: line.film
                atX: line.gaps[knot.index]
                atY: line.sag(line.gaps[knot.index])
                size: 0.035
                light: line.film.ease(knot.at + 0.8, knot.at + 1.4)
            }
        }
    }
}
