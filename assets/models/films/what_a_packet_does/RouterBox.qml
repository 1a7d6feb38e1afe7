pragma ComponentBehavior: Bound
import QtQuick
import stock

// A router, small: about its middle; `awake` makes its lamps shine.
Item {
    id: router

    required property Film film
    required property real atX
    required property real atY
    property real light: 1
    property real awake: 0
    property int number: 0

    x: atX * film.w - width / 2
    y: atY * film.h - height / 2
    width: film.h * 0.088
    height: film.h * 0.052
    opacity: light
    visible: light > 0

    Image {
        anchors.centerIn: parent
        width: parent.width * (2.2 + 0.5 * router.awake)
        height: width
        source: router.film.assets + "museum/guide/" + (router.awake > 0.05 ? "glow" : "spark-moon") + ".webp"
        sourceSize.width: 256
        opacity: router.awake > 0.05 ? 0.8 * router.awake : 0.10
    }

    // Its upper side, seen from a little above.
    Rectangle {
        x: parent.width * 0.05
        y: -parent.height * 0.16
        width: parent.width * 0.9
        height: parent.height * 0.4
        radius: parent.height * 0.12
        color: "#7d93a3"
    }

    Rectangle {
        anchors.fill: parent
        radius: parent.height * 0.14
        border.color: "#8fa6b6"
        border.width: Math.max(1, parent.height * 0.03)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#4b6476"
            }
            GradientStop {
                position: 1
                color: "#1d303f"
            }
        }
    }

    Repeater {
        model: 4

        Rectangle {
            required property int index

            x: router.width * (0.12 + 0.20 * index)
            y: router.height * 0.22
            width: router.height * 0.15
            height: width
            radius: width / 2
            color: router.awake > 0.3 ? "#ffce6b" : "#5fdcae"
            opacity: 0.3 + 0.6 * router.film.breath(1.3 + 0.5 * router.film.chance(index + router.number * 5), router.number + index * 0.6)
        }
    }

    // Its sockets.
    Repeater {
        model: 4

        Rectangle {
            required property int index

            x: router.width * (0.10 + 0.20 * index)
            y: router.height * 0.55
            width: router.width * 0.14
            height: router.height * 0.24
            radius: height * 0.12
            color: "#0a141d"
        }
    }
}
