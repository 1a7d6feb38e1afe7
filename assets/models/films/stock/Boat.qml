pragma ComponentBehavior: Bound
import QtQuick

// A boat with nobody in it, a lantern at its bow: the middle of its water line, the width of its
// hull (h). It heads to the right, or `turned` to the left, and rocks.
Item {
    id: boat

    required property Film film
    required property real atX
    required property real atY
    required property real size
    property bool turned: false
    property real light: 1
    property real phase: 0
    // The guide's boat is drawn 640 units wide.
    readonly property real unit: size * film.h / 640
    readonly property real sway: Math.sin(2 * Math.PI * (film.t + phase) / 5)

    component Part: Image {
        required property string name
        required property rect box

        x: box.x * boat.unit
        y: box.y * boat.unit
        width: box.width * boat.unit
        height: box.height * boat.unit
        source: boat.film.assets + "museum/guide/" + name + ".webp"
        sourceSize.width: 1280
        smooth: true
        mipmap: true
    }

    x: atX * film.w
    y: atY * film.h
    opacity: light
    visible: light > 0
    transform: Scale {
        xScale: boat.turned ? -1 : 1
    }

    // The lantern's light on the water does not rock with it.
    Part {
        name: "shimmer"
        box: Qt.rect(222 + 4 * boat.sway, 34, 150, 130)
        opacity: 0.85 + 0.15 * boat.sway
    }

    Item {
        rotation: 1.5 * boat.sway
        y: 3 * boat.unit * Math.sin(2 * Math.PI * (boat.film.t + boat.phase) / 3.7)

        Part {
            name: "awning"
            box: Qt.rect(-131, -172, 222, 150)
            transform: Scale {
                origin.x: 111 * boat.unit
                xScale: -1
            }
        }

        Part {
            name: "hull"
            box: Qt.rect(-320, -138, 640, 232)
        }

        Part {
            name: "pole"
            box: Qt.rect(232, -86, 150, 13)
            rotation: -62
            transformOrigin: Item.Left
        }

        Part {
            name: "glow"
            box: Qt.rect(302 - 260, -140 - 260, 520, 520)
            opacity: 0.6
        }

        Part {
            name: "lantern"
            box: Qt.rect(302 - 40, -212, 80, 110)
            rotation: 4 * Math.sin(2 * Math.PI * (boat.film.t + boat.phase) / 5 + 1.2)
            transformOrigin: Item.Top
        }
    }
}
