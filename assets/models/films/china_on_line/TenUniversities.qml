pragma ComponentBehavior: Bound
import QtQuick
import stock

// Ten houses round a gate: from each a line goes out, and at its end more and more lights come on.
Shot {
    id: shot

    // The roofs of the small houses, in parts of the model's picture.
    readonly property list<point> roofs: [Qt.point(0.10, 0.63), Qt.point(0.155, 0.70), Qt.point(0.235, 0.70), Qt.point(0.325, 0.70), Qt.point(0.43, 0.765), Qt.point(0.45, 0.69), Qt.point(0.545, 0.735), Qt.point(0.645, 0.76), Qt.point(0.73, 0.70), Qt.point(0.79, 0.65)]

    // Where a line ends: on a wide half circle.
    function goal(number: int): point {
        const angle = Math.PI * (1.03 + 0.94 * number / 9);
        return Qt.point(0.5 + 0.40 * Math.cos(angle), 0.66 + 0.54 * Math.sin(angle));
    }

    function begins(number: int): real {
        return 63.4 + 0.27 * number;
    }

    function bow(number: int): list<point> {
        const from = Qt.point(model.pointX(roofs[number].x), model.pointY(roofs[number].y));
        const to = goal(number);
        // It leaves upwards, then turns outwards.
        const by = Qt.point(from.x + (to.x - from.x) * 0.35, Math.min(from.y, to.y) + (Math.abs(from.y - to.y)) * 0.35 - 0.05);
        const all = [];
        for (let n = 0; n <= 24; n++) {
            const p = n / 24;
            const q = 1 - p;
            all.push(Qt.point(from.x * q * q + 2 * by.x * q * p + to.x * p * p, from.y * q * q + 2 * by.y * q * p + to.y * p * p));
        }
        return all;
    }

    begin: 62.7
    end: 73.5

    Deep {
        film: shot.film
        lightY: 0.45
    }

    Glow {
        film: shot.film
        atX: 0.5
        atY: 0.55
        size: 1.7
        light: 0.4 * shot.film.ease(64, 70)
    }

    // First touches: lights near the ends, each tied to one of them.
    Repeater {
        model: 110

        Item {
            id: student

            required property int index
            readonly property int own: index % 10
            readonly property point home: shot.goal(own)
            readonly property real turn: 2 * Math.PI * shot.film.chance(index + 5)
            readonly property real far: 0.035 + 0.085 * Math.sqrt(shot.film.chance(index + 130))
            readonly property point place: Qt.point(Math.max(0.02, Math.min(0.98, home.x + far * Math.cos(turn))), Math.max(0.04, Math.min(0.76, home.y + far * 1.5 * Math.sin(turn))))
            readonly property real come: shot.film.ease(66.6 + 4.2 * index / 110, 67.3 + 4.2 * index / 110)

            Link {
                film: shot.film
                from: student.home
                to: student.place
                color: student.index % 3 === 0 ? "#5fdcae" : "#ffce6b"
                thick: 0.0014
                light: 0.28 * student.come
            }

            Spark {
                film: shot.film
                atX: student.place.x
                atY: student.place.y
                size: (0.022 + 0.014 * shot.film.chance(student.index + 250)) * (1 + 0.6 * Math.sin(Math.PI * student.come))
                hue: student.index % 3 === 0 ? "jade" : "amber"
                light: student.come
                phase: student.index
            }
        }
    }

    Repeater {
        model: 10

        Item {
            id: line

            required property int index

            anchors.fill: parent

            Thread {
                id: thread

                film: shot.film
                points: shot.bow(line.index)
                drawn: shot.film.ease(shot.begins(line.index), shot.begins(line.index) + 1.1)
                lit: true
                thick: 0.0022
                light: 0.6
            }

            Runner {
                readonly property real round: (shot.film.t - shot.begins(line.index) - 1.2) / 2.4

                film: shot.film
                along: thread
                gone: round > 0 ? round - Math.floor(round) : 0
                size: 0.03
            }

            Spark {
                film: shot.film
                atX: shot.goal(line.index).x
                atY: shot.goal(line.index).y
                size: 0.075
                light: shot.film.ease(shot.begins(line.index) + 0.9, shot.begins(line.index) + 1.4)
                phase: line.index
            }
        }
    }

    CutOut {
        id: model

        film: shot.film
        exhibit: "cernet-backbone"
        atX: 0.5
        atY: 0.86
        size: 0.74
        risen: shot.film.ease(62.4, 63.4)
    }

    // Each house shines as its line goes out.
    Repeater {
        model: 10

        Glow {
            required property int index

            film: shot.film
            atX: model.pointX(shot.roofs[index].x)
            atY: model.pointY(shot.roofs[index].y + 0.06)
            size: 0.22
            light: 0.75 * shot.film.ease(shot.begins(index) - 0.2, shot.begins(index) + 0.5)
        }
    }
}
