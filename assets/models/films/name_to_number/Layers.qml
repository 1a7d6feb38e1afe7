pragma ComponentBehavior: Bound
import QtQuick
import stock

// The rows of the list drift into three layers; then one name is read from the right.
Shot {
    id: shot

    readonly property real dim: 1 - 0.86 * film.ease(20.3, 21.3)
    // Where the name begins, so that it stands in the middle.
    readonly property real begins: 0.5 - (own.wide + dot.wide + ending.wide) / 2
    readonly property real apart: film.ease(24.6, 25.6)

    // In which of them a row comes to rest, and where.
    function tier(row: int): int {
        return row < 3 ? 0 : row < 11 ? 1 : 2;
    }

    function settled(row: int): point {
        const count = [3, 8, 13][tier(row)];
        const first = [0, 3, 11][tier(row)];
        return Qt.point(0.5 + (row - first - (count - 1) / 2) * [0.28, 0.112, 0.070][tier(row)], [0.16, 0.40, 0.64][tier(row)]);
    }

    // The row above it that it belongs to.
    function above(row: int): int {
        return row < 11 ? Math.floor((row - 3) * 3 / 8) : 3 + Math.floor((row - 11) * 8 / 13);
    }

    // Still in the list: two columns of twelve.
    function listed(row: int): point {
        const other = (row * 7) % 24;
        return Qt.point(other % 2 ? 0.355 : 0.215, 0.12 + Math.floor(other / 2) * 0.047);
    }

    function placed(row: int): point {
        const moved = film.ease(16.3 + 0.035 * row, 18.2 + 0.045 * row);
        const from = listed(row);
        const to = settled(row);
        return Qt.point(from.x + (to.x - from.x) * moved, from.y + (to.y - from.y) * moved);
    }

    Ground {
        film: shot.film
    }
    Soft {
        film: shot.film
        atX: 0.5
        atY: 0.42
        size: 2.2
        flat: 0.5
        colour: "#2effb866"
    }
    Item {
        anchors.fill: parent
        opacity: shot.dim

        Repeater {
            model: 21

            Thread {
                required property int index
                readonly property point low: shot.settled(index + 3)
                readonly property point high: shot.settled(shot.above(index + 3))

                film: shot.film
                points: [Qt.point(high.x, high.y + 0.022), Qt.point(low.x, low.y - 0.022)]
                drawn: shot.film.ease(18.4 + index * 0.04, 19.4 + index * 0.04)
                colour: "#5b7d96"
                thick: 0.0022
            }
        }
        Repeater {
            model: 24

            Item {
                id: row

                required property int index
                readonly property point here: shot.placed(index)
                readonly property real settled: shot.film.ease(17.4, 19.6)
                readonly property real wide: shot.film.h * (0.17 + (([0.24, 0.13, 0.085][shot.tier(index)]) - 0.17) * settled)

                x: here.x * shot.film.w
                y: here.y * shot.film.h

                Soft {
                    film: shot.film
                    atX: 0
                    atY: 0
                    size: [0.34, 0.2, 0.14][shot.tier(row.index)]
                    flat: 0.5
                    colour: "#58ffb866"
                    light: row.settled
                }
                Rectangle {
                    x: -width / 2
                    y: -height / 2
                    width: row.wide
                    height: shot.film.h * [0.026, 0.019, 0.015][shot.tier(row.index)] * (0.7 + 0.3 * row.settled)
                    radius: height / 2
                    color: ["#ffd98c", "#e6d3aa", "#cdbd9a"][shot.tier(row.index)]
                    opacity: 0.9
                }
            }
        }
    }

    // The name, in its two parts and the dot between them.
    ReadPart {
        id: own

        film: shot.film
        words: "wuzhen"
        atX: shot.begins + own.wide / 2 + (0.5 - shot.begins - own.wide / 2) * shot.apart
        atY: 0.40 + 0.18 * shot.apart
        come: 20.6
        read: 23.6
    }
    ReadPart {
        id: dot

        film: shot.film
        words: "."
        atX: shot.begins + own.wide + dot.wide / 2
        atY: 0.40
        come: 20.6
        read: 23.0
        fades: shot.apart
    }
    ReadPart {
        id: ending

        film: shot.film
        words: "example"
        atX: 1 - shot.begins - ending.wide / 2 + (shot.begins + ending.wide / 2 - 0.5) * shot.apart
        atY: 0.40 - 0.18 * shot.apart
        come: 20.6
        read: 22.0
    }
    Soft {
        film: shot.film
        atX: shot.film.ramp(0.86, 0.16, 21.5, 24.8)
        atY: 0.40
        size: 0.62
        colour: "#50ffce6b"
        light: shot.film.during(21.3, 24.9, 0.7)
    }
    Thread {
        film: shot.film
        points: [Qt.point(0.5, 0.33), Qt.point(0.5, 0.48)]
        drawn: shot.film.ease(25.0, 25.8)
        lit: true
        thick: 0.004
    }
}
