pragma ComponentBehavior: Bound
import QtQuick
import stock

// A greeting takes sixteen hours, one light for each; the cable falls silent, and a lasting one follows.
Shot {
    id: shot

    readonly property real silence: film.ease(21.4, 23.4)
    readonly property point key: Qt.point(exhibit.pointX(0.87), exhibit.pointY(0.80))
    readonly property point far: Qt.point(0.93, 0.66)

    function first(): list<point> {
        const path = [];
        for (let n = 0; n <= 30; n++)
            path.push(Qt.point(key.x + (far.x - key.x) * n / 30, key.y + (far.y - key.y) * n / 30 + 0.045 * Math.sin(Math.PI * n / 30)));
        return path;
    }

    function lasting(): list<point> {
        return first().map((one, n) => Qt.point(one.x, one.y - 0.085 * Math.sin(Math.PI * n / 30)));
    }

    Ground {
        film: shot.film
    }
    Soft {
        film: shot.film
        atX: 0.22
        atY: 0.55
        size: 1.1
        colour: "#22ffb866"
        light: 1 - 0.7 * shot.silence + 0.7 * shot.film.ease(24.8, 26.4)
    }
    CutOut {
        id: exhibit

        film: shot.film
        exhibit: "atlantic-cable-1858"
        atX: 0.22
        atY: 0.80
        size: 0.74
        risen: shot.film.ease(15.9, 17.1)
        light: 1 - 0.5 * shot.silence + 0.5 * shot.film.ease(24.8, 26.4)
    }

    // The hours, from the one coast's evening to the other's noon.
    Repeater {
        model: 16

        Item {
            id: hour

            required property int index
            readonly property real angle: Math.PI * (1 - (index + 0.5) / 16)
            readonly property real reached: shot.film.ease(16.7 + index * 0.27, 17.2 + index * 0.27)
            readonly property point place: Qt.point(0.645 + 0.285 * Math.cos(angle), 0.60 - 0.40 * Math.sin(angle))

            anchors.fill: parent

            Rectangle {
                x: hour.place.x * shot.film.w - width / 2
                y: hour.place.y * shot.film.h - height / 2
                width: shot.film.h * 0.009
                height: width
                radius: width / 2
                color: "#8496a1"
                opacity: 0.55
            }
            Spark {
                film: shot.film
                atX: hour.place.x
                atY: hour.place.y
                size: 0.052
                hue: "moon"
                light: hour.reached * (1 - shot.silence)
                phase: hour.index * 0.5
            }
            // The lasting one wakes them for good.
            Spark {
                film: shot.film
                atX: hour.place.x
                atY: hour.place.y
                size: 0.06
                light: shot.film.ease(25.0 + hour.index * 0.11, 25.8 + hour.index * 0.11)
                phase: hour.index * 0.5
            }
        }
    }

    Thread {
        id: old

        film: shot.film
        points: shot.first()
        drawn: shot.film.ease(15.9, 16.8)
        lit: true
        colour: "#c08a56"
        thick: 0.004
        light: 0.95 - 0.7 * shot.silence
    }
    Thread {
        id: lasting

        film: shot.film
        points: shot.lasting()
        drawn: shot.film.ease(24.6, 26.6)
        lit: true
        thick: 0.005
    }

    // Dots and dashes that creep.
    Repeater {
        model: 10

        Sign {
            film: shot.film
            along: old
            dash: [1, 0, 0, 1, 1, 0, 1, 0, 0, 1][index] === 1
            place: 0.10 * (shot.film.t - 16.6) - 0.062 * index
            light: 1 - shot.silence
        }
    }
    // On the lasting one they run, and do not fade.
    Repeater {
        model: 14

        Sign {
            film: shot.film
            along: lasting
            dash: index % 3 === 0
            place: 0.42 * (shot.film.t - 25.4) - 0.075 * index
            bright: true
        }
    }

    // The lantern on the other side.
    Spark {
        film: shot.film
        atX: shot.far.x
        atY: shot.far.y
        size: 0.13 + 0.05 * shot.film.ease(26.4, 27.6)
        light: shot.film.ease(16.2, 17.2) * (0.75 - 0.6 * shot.silence) + 0.85 * shot.film.ease(26.2, 27.4)
    }
}
