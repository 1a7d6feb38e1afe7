pragma ComponentBehavior: Bound
import QtQuick

// A paper lantern that floats, and its mirror image: the middle of its foot; `scaled` for those
// farther away.
Item {
    id: lantern

    required property Film film
    required property real atX
    required property real atY
    property real scaled: 1
    property real light: 1
    property real phase: 0
    readonly property real wide: 0.026 * film.h * scaled
    readonly property real high: 0.032 * film.h * scaled

    component Paper: Rectangle {
        width: lantern.wide
        height: lantern.high
        radius: width * 0.16
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#ffd9a0"
            }
            GradientStop {
                position: 0.6
                color: "#fff3dc"
            }
            GradientStop {
                position: 1
                color: "#ffb45e"
            }
        }
    }

    x: atX * film.w
    y: (atY + 0.001 * Math.sin(film.t * 1.9 + phase)) * film.h
    opacity: light
    visible: light > 0

    Image {
        x: -width / 2
        y: -lantern.high / 2 - height / 2
        width: lantern.high * 6
        height: width
        source: lantern.film.assets + "museum/guide/glow.webp"
        sourceSize.width: 256
        opacity: 0.5 + 0.1 * lantern.film.breath(3.3, lantern.phase)
    }

    Paper {
        x: -lantern.wide / 2 + 0.002 * lantern.film.w * lantern.scaled * Math.sin(lantern.film.t * 2.6 + lantern.phase)
        y: lantern.high * 0.12
        opacity: 0.35
        transform: Scale {
            origin.y: lantern.high / 2
            yScale: -1
        }
    }

    Paper {
        x: -lantern.wide / 2
        y: -lantern.high
    }

    // The board it stands on.
    Rectangle {
        x: -width / 2
        y: -height / 2
        width: lantern.wide * 1.25
        height: lantern.high * 0.14
        radius: height / 2
        color: "#5a3417"
    }
}
