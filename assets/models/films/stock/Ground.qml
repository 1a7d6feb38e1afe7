pragma ComponentBehavior: Bound
import QtQuick

// Night, with specks that drift.
Rectangle {
    id: ground

    required property Film film
    property real drift: -0.003

    anchors.fill: parent
    gradient: Gradient {
        GradientStop {
            position: 0
            color: "#0b1420"
        }
        GradientStop {
            position: 1
            color: "#070d15"
        }
    }

    Repeater {
        model: 40

        Rectangle {
            required property int index
            readonly property real along: ground.film.chance(index) + ground.drift * ground.film.t

            x: (along - Math.floor(along)) * ground.width
            y: ground.film.chance(index + 40) * ground.height
            width: Math.max(1.5, ground.height * 0.002)
            height: width
            radius: width / 2
            color: "#8496a1"
            opacity: 0.15 + 0.2 * ground.film.chance(index + 80)
        }
    }
}
