pragma ComponentBehavior: Bound
import QtQuick
import stock

// Twelve routers in four columns of three, with lines between neighbouring columns. On most lines
// something of others is on its way already.
Item {
    id: net

    required property Film film
    property real drawn: 1
    // The line in the middle parts: 0 to 1.
    property real broken: 0
    // Router by router: when it is at work on one of our packets.
    property list<point> work
    readonly property list<real> columns: [0.27, 0.44, 0.61, 0.78]
    readonly property list<real> rows: [0.15, 0.40, 0.65]

    function place(router: int): point {
        return Qt.point(columns[Math.floor(router / 3)], rows[router % 3]);
    }

    // Every line, as the numbers of the two routers at its ends.
    function lines(): list<point> {
        const all = [];
        for (let column = 0; column < 3; column++) {
            for (let one = 0; one < 3; one++) {
                for (let two = 0; two < 3; two++) {
                    if (Math.abs(one - two) < 2 && !(column === 1 && one === 1 && two === 1))
                        all.push(Qt.point(column * 3 + one, column * 3 + 3 + two));
                }
            }
        }
        return all;
    }

    readonly property list<point> pairs: lines()

    anchors.fill: parent

    Repeater {
        model: net.pairs.length

        Item {
            id: line

            required property int index
            readonly property point from: net.place(net.pairs[index].x)
            readonly property point to: net.place(net.pairs[index].y)
            readonly property real there: Math.max(0, Math.min(1, net.drawn * 4 - Math.floor(net.pairs[index].x / 3)))
            readonly property bool busy: net.film.chance(index + 21) < 0.6

            Link {
                film: net.film
                from: line.from
                to: line.to
                thick: 0.003
                light: 0.55 * line.there
            }

            Repeater {
                model: line.busy ? 4 : 0

                Spark {
                    required property int index
                    readonly property real round: net.film.t * (0.16 + 0.08 * net.film.chance(line.index)) + index / 4
                    readonly property real part: round - Math.floor(round)

                    film: net.film
                    atX: line.from.x + (line.to.x - line.from.x) * part
                    atY: line.from.y + (line.to.y - line.from.y) * part
                    size: 0.024
                    hue: "ultramarine"
                    light: 0.75 * line.there * Math.sin(Math.PI * part)
                }
            }
        }
    }

    // The line that breaks: two halves whose ends sink.
    Repeater {
        model: 2

        Thread {
            required property int index
            readonly property real side: index ? -1 : 1
            readonly property point root: net.place(index ? 7 : 4)
            readonly property real tip: 0.085 - 0.016 * net.broken

            film: net.film
            colour: Qt.tint("#5b7d96", Qt.rgba(0.85, 0.42, 0.3, 0.75 * net.broken))
            light: 0.8
            points: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map(part => Qt.point(root.x + side * tip * part, root.y + 0.06 * net.broken * part * part * part))
            drawn: Math.max(0, Math.min(1, net.drawn * 4 - 1))
        }
    }

    Repeater {
        model: 12

        RouterBox {
            required property int index
            readonly property real busy: net.work.filter(one => one.x === index).reduce((most, one) => Math.max(most, net.film.during(one.y - 0.5, one.y + 1.1, 0.5)), 0)

            film: net.film
            number: index
            atX: net.place(index).x
            atY: net.place(index).y
            light: Math.max(0, Math.min(1, net.drawn * 5 - Math.floor(index / 3)))
            awake: busy
        }
    }
}
