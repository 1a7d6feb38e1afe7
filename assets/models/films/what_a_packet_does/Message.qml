pragma ComponentBehavior: Bound
import QtQuick
import stock

// The message: a picture that is seen whole or in pieces, a lantern over water. It fills its place.
Rectangle {
    id: sheet

    required property Film film

    gradient: Gradient {
        GradientStop {
            position: 0
            color: "#1b3346"
        }
        GradientStop {
            position: 0.66
            color: "#12222f"
        }
        GradientStop {
            position: 0.74
            color: "#0b1722"
        }
        GradientStop {
            position: 1
            color: "#0d1c29"
        }
    }

    Repeater {
        model: 16

        Rectangle {
            required property int index

            x: sheet.film.chance(index + 4) * sheet.width
            y: sheet.film.chance(index + 44) * sheet.height * 0.6
            width: sheet.height * 0.006
            height: width
            radius: width / 2
            color: "#cfe3ff"
            opacity: 0.2 + 0.4 * sheet.film.chance(index + 9)
        }
    }

    component Part: Image {
        x: sheet.width / 2 - width / 2
        sourceSize.width: 600
        smooth: true
        mipmap: true
    }

    Part {
        y: sheet.height * 0.42 - height / 2
        width: sheet.width
        height: width
        source: sheet.film.assets + "museum/guide/glow.webp"
    }

    Part {
        y: sheet.height * 0.75
        width: sheet.width * 0.31
        height: sheet.height * 0.24
        source: sheet.film.assets + "museum/guide/shimmer.webp"
        opacity: 0.8
    }

    Part {
        y: sheet.height * 0.02
        width: sheet.width * 0.52
        height: width * 364 / 264
        source: sheet.film.assets + "museum/guide/lantern.webp"
    }
}
