pragma ComponentBehavior: Bound
import QtQuick
import stock

// The bed, busy with light, far below one quiet boat.
Shot {
    id: shot

    readonly property real quiet: film.ease(66.0, 69.0)

    function course(row: int): list<point> {
        const path = [];
        for (let n = -1; n <= 41; n++) {
            const x = n / 40;
            path.push(Qt.point(x, rowY(row) + 0.012 * Math.sin(x * (5 + row) + row * 2) + 0.006 * Math.sin(x * 13 + row)));
        }
        return path;
    }

    // The first is the furthest.
    function rowY(row: int): real {
        return 0.575 + 0.018 * row + 0.0065 * row * row;
    }

    Item {
        anchors.fill: parent
        opacity: 1 - 0.5 * shot.quiet

        Ground {
            film: shot.film
        }
        Soft {
            film: shot.film
            atX: 0.66
            atY: 0.17
            size: 1.3
            flat: 0.4
            colour: "#38ffb866"
        }
        Sea {
            film: shot.film
            surface: 0.2
            bed: 0.555
            uneven: 0.014
        }
        Fish {
            film: shot.film
            atX: shot.film.glide(0.16, 0.36, 62, 70)
            atY: 0.38
            count: 14
            light: 0.45
        }
        Boat {
            film: shot.film
            atX: 0.66 - 0.0012 * (shot.film.t - shot.begin)
            atY: 0.204
            size: 0.26
            turned: true
        }
    }
    Repeater {
        model: 5

        Item {
            id: row

            required property int index
            readonly property real near: 0.35 + 0.65 * index / 4

            anchors.fill: parent

            Thread {
                id: line

                film: shot.film
                points: shot.course(row.index)
                lit: true
                thick: 0.0015 + 0.003 * row.near
                halo: row.near
                light: row.near * (0.55 + 0.35 * shot.quiet)
            }
            Repeater {
                model: 8

                Runner {
                    required property int index
                    readonly property real pace: (0.06 + 0.06 * row.near) * (0.8 + 0.5 * shot.film.chance(row.index * 8 + index))
                    readonly property real along01: pace * shot.film.t + shot.film.chance(row.index * 8 + index + 60)
                    readonly property real part: along01 - Math.floor(along01)

                    film: shot.film
                    along: line
                    gone: part
                    backwards: index % 2 === 1
                    size: 0.022 + 0.028 * row.near
                    tail: 0.05
                    hue: index % 4 === 3 ? "moon" : "amber"
                    opacity: 0.45 + 0.55 * row.near
                }
            }
        }
    }
}
