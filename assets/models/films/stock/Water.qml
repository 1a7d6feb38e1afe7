pragma ComponentBehavior: Bound
import QtQuick

// Dark water from a height to the lower edge, with light that drifts on it.
Rectangle {
    id: water

    required property Film film
    required property real from

    y: from * film.h
    width: film.w
    height: film.h - y
    gradient: Gradient {
        GradientStop {
            position: 0
            color: "#0e1d2b"
        }
        GradientStop {
            position: 0.45
            color: "#08111b"
        }
        GradientStop {
            position: 1
            color: "#060d15"
        }
    }

    Repeater {
        model: 60

        Rectangle {
            required property int index
            readonly property real along: water.film.chance(index) - 0.006 * water.film.t

            x: (along - Math.floor(along)) * 1.06 * water.width - width
            y: water.film.chance(index + 60) * water.height
            width: (0.01 + 0.04 * water.film.chance(index + 120)) * water.film.w
            height: Math.max(1, water.film.h * 0.0022)
            radius: height / 2
            color: water.film.chance(index + 180) < 0.6 ? "#ffb866" : "#8fa8ff"
            opacity: 0.05 + 0.13 * water.film.breath(3 + 3 * water.film.chance(index + 240), index)
        }
    }
}
