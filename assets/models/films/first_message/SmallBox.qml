pragma ComponentBehavior: Bound
import QtQuick
import stock

// The small machine beside a large one; the middle of its foot. All of them look alike.
Item {
    id: box

    required property Film film
    required property real atX
    required property real atY
    property real size: 0.19
    property real risen: 1
    property real lit: 1
    readonly property real high: size * film.h
    readonly property real wide: high * 0.46

    x: atX * film.w
    y: (atY + 0.03 * (1 - risen)) * film.h
    opacity: risen
    visible: risen > 0

    Soft {
        film: box.film
        atX: 0
        atY: -box.size * 0.6
        size: box.size * 2.2
        colour: "#50e4f0f2"
        light: box.lit
    }
    Rectangle {
        x: box.wide * 0.40
        y: -box.high * 0.97
        width: box.wide * 0.22
        height: box.high * 0.955
        radius: box.high * 0.015
        color: "#16222b"
    }
    Rectangle {
        x: -box.wide / 2
        y: -box.high
        width: box.wide
        height: box.high
        radius: box.high * 0.03
        border.color: "#8ea4b0"
        border.width: Math.max(1, box.high * 0.008)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#5d7381"
            }
            GradientStop {
                position: 0.2
                color: "#40545f"
            }
            GradientStop {
                position: 1
                color: "#22303a"
            }
        }
    }
    Rectangle {
        x: -box.wide * 0.38
        y: -box.high * 0.90
        width: box.wide * 0.76
        height: box.high * 0.26
        radius: box.high * 0.015
        color: "#0a1016"
    }
    Repeater {
        model: 12

        Rectangle {
            required property int index

            x: box.wide * 0.155 * (index % 4 - 1.5) - width / 2
            y: box.high * (-0.845 + 0.07 * Math.floor(index / 4)) - height / 2
            width: box.high * 0.026
            height: width
            radius: width / 2
            color: "#ffe6c2"
            opacity: 0.15 + 0.85 * box.lit * box.film.breath(2.4 + 1.6 * box.film.chance(index), index * 1.9 + box.atX * 10)
        }
    }
    Repeater {
        model: 5

        Rectangle {
            required property int index

            x: -box.wide * 0.3
            y: -box.high * (0.30 - 0.045 * index)
            width: box.wide * 0.6
            height: Math.max(1, box.high * 0.014)
            radius: height / 2
            color: "#10181f"
        }
    }
    Rectangle {
        x: -box.wide * 0.02
        y: -box.high * 0.06 - box.high
        width: box.wide * 0.04
        height: box.high * 0.06
        color: "#8ea4b0"
    }
    Spark {
        film: box.film
        atX: 0
        atY: -box.size * 1.08
        size: box.size * 0.42
        hue: "moon"
        light: 0.15 + 0.85 * box.lit
    }
}
