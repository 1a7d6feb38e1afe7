pragma ComponentBehavior: Bound
import QtQuick
import stock

// A sheet of light with rows of names and numbers, as far as it has run; the row in its middle may be found.
Item {
    id: list

    required property Film film
    required property real atX
    // How far it has run upwards (h).
    required property real run
    property real found: 0
    readonly property real step: 0.047

    x: atX * film.w - width / 2
    y: film.h * 0.05
    width: film.h * 0.66
    height: film.h * 0.72
    clip: true

    Rectangle {
        anchors.fill: parent
        radius: list.film.h * 0.016
        border.color: "#30f1e8d4"
        border.width: Math.max(1, list.film.h * 0.0015)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#0cf1e8d4"
            }
            GradientStop {
                position: 0.5
                color: "#26f1e8d4"
            }
            GradientStop {
                position: 1
                color: "#0cf1e8d4"
            }
        }
    }
    Repeater {
        model: 17

        Item {
            id: row

            required property int index
            readonly property real place: (index * list.step - list.run) / (17 * list.step)
            readonly property real part: place - Math.floor(place)
            // Which row of the endless list it is now.
            readonly property int number: index - 17 * Math.floor(place)
            readonly property real down: part * 17 * list.step - 0.02
            readonly property bool middle: Math.abs(down - 0.337) < list.step / 2
            readonly property real warm: middle ? list.found : 0

            y: down * list.film.h
            opacity: Math.max(0, Math.min(1, down / 0.1, (0.72 - down) / 0.1))

            Rectangle {
                x: list.film.h * 0.02
                y: list.film.h * -0.018
                width: list.film.h * 0.62
                height: list.film.h * 0.036
                radius: height / 2
                color: "#ffb866"
                opacity: 0.26 * row.warm
            }
            Rectangle {
                x: list.film.h * 0.05
                y: -height / 2
                width: list.film.h * (0.18 + 0.15 * list.film.chance(row.number))
                height: list.film.h * 0.014
                radius: height / 2
                color: Qt.tint("#d8c7a2", Qt.alpha("#ffd98c", row.warm))
                opacity: 0.75 + 0.25 * row.warm
            }
            Rectangle {
                x: list.film.h * 0.46
                y: -height / 2
                width: list.film.h * (0.11 + 0.04 * list.film.chance(row.number + 500))
                height: list.film.h * 0.014
                radius: height / 2
                color: Qt.tint("#8fa8ff", Qt.alpha("#e4f0f2", row.warm))
                opacity: 0.75 + 0.25 * row.warm
            }
        }
    }
}
