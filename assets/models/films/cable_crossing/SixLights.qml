pragma ComponentBehavior: Bound
import QtQuick
import stock

// How far: one long line, and six lights beside it that it wakes.
Shot {
    id: shot

    function wave(part: real): point {
        return Qt.point(-0.02 + 1.04 * part, 0.34 + 0.25 * part - 0.10 * Math.sin(part * 2 * Math.PI * 1.25));
    }

    function long(): list<point> {
        const path = [];
        for (let n = 0; n <= 90; n++)
            path.push(wave(n / 90));
        return path;
    }

    Ground {
        film: shot.film
        drift: -0.012
    }
    Thread {
        id: line

        film: shot.film
        points: shot.long()
        drawn: shot.film.glide(0, 1, 56.0, 60.6)
        lit: true
        thick: 0.005
    }
    Repeater {
        model: 6

        Item {
            id: lamp

            required property int index
            readonly property real part: 0.10 + index * 0.16
            readonly property real awake: shot.film.ease(56.0 + 4.6 * part - 0.1, 56.0 + 4.6 * part + 0.8)
            readonly property point foot: line.at(part)

            Soft {
                film: shot.film
                atX: lamp.foot.x
                atY: lamp.foot.y - 0.075
                size: 0.62
                colour: "#50ffb866"
                light: lamp.awake
            }
            Rectangle {
                x: lamp.foot.x * shot.film.w - width / 2
                y: (lamp.foot.y - 0.068) * shot.film.h
                width: Math.max(1, shot.film.h * 0.003)
                height: shot.film.h * 0.068 * lamp.awake
                color: "#c9964b"
                opacity: lamp.awake
            }
            Spark {
                film: shot.film
                atX: lamp.foot.x
                atY: lamp.foot.y - 0.08
                size: 0.17 * (0.6 + 0.4 * lamp.awake)
                light: lamp.awake
                phase: lamp.index * 0.8
            }
        }
    }
    Runner {
        film: shot.film
        along: line
        gone: shot.film.steady(60.3, 62.6)
        size: 0.06
        tail: 0.12
    }
}
