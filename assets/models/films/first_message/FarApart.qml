pragma ComponentBehavior: Bound
import QtQuick
import stock

// Two machines far apart, the line between them, and the telephone beside it.
Item {
    id: link

    required property Film film
    // The far machine's light, and how much of the line, from the left, is lit.
    property real awake: 1
    property real current: 1
    // Of the telephone.
    property real talk: 1
    property real light: 1
    readonly property Thread wire: line
    readonly property Thread phone: voice
    readonly property point near: Qt.point(0.207, 0.508)
    readonly property point far: Qt.point(0.808, 0.405)
    readonly property real begin: 24.4

    function hanging(from: point, to: point, deep: real): list<point> {
        const path = [];
        for (let n = 0; n <= 48; n++) {
            const part = n / 48;
            path.push(Qt.point(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part + deep * 4 * part * (1 - part)));
        }
        return path;
    }

    anchors.fill: parent
    opacity: light
    layer.enabled: light < 1 && light > 0

    Soft {
        film: link.film
        atX: 0.11
        atY: 0.70
        size: 1.0
        colour: "#30ffb866"
    }
    Soft {
        film: link.film
        atX: 0.89
        atY: 0.55
        size: 0.8
        colour: "#308fb0d0"
        light: link.awake
    }
    Mainframe {
        film: link.film
        atX: 0.095
        atY: 0.74
        kind: 0
        hue: "#ffce6b"
        size: 0.44
    }
    Mainframe {
        film: link.film
        atX: 0.905
        atY: 0.62
        kind: 3
        hue: "#a9bdff"
        size: 0.38
        lit: link.awake
        rotation: 4 * (1 - link.awake)
    }
    // Unlit it still hangs there.
    Thread {
        film: link.film
        points: link.hanging(link.near, link.far, 0.16)
        drawn: link.film.ease(link.begin, link.begin + 3.4)
    }
    Thread {
        id: line

        film: link.film
        points: link.hanging(link.near, link.far, 0.16)
        drawn: link.film.ease(link.begin, link.begin + 3.4) * link.current
        lit: true
        thick: 0.004
    }
    Thread {
        id: voice

        film: link.film
        points: link.hanging(Qt.point(0.255, 0.375), Qt.point(0.757, 0.315), 0.06)
        light: 0
    }
    Repeater {
        model: 44

        Rectangle {
            required property int index
            readonly property point here: voice.at((index + 0.5) / 44)
            readonly property point next: voice.at((index + 0.6) / 44)

            x: here.x * link.film.w - width / 2
            y: here.y * link.film.h - height / 2
            width: link.film.h * 0.011
            height: Math.max(1, link.film.h * 0.0022)
            radius: height / 2
            rotation: Math.atan2((next.y - here.y) * link.film.h, (next.x - here.x) * link.film.w) * 180 / Math.PI
            color: "#9fb2bd"
            opacity: 0.75 * link.talk * link.film.steady(25.6 + index * 0.05, 25.9 + index * 0.05)
        }
    }
    SmallBox {
        film: link.film
        atX: link.near.x
        atY: 0.744
        size: 0.215
    }
    SmallBox {
        film: link.film
        atX: link.far.x
        atY: 0.624
        size: 0.20
        lit: link.awake
    }
}
