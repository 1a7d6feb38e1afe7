pragma ComponentBehavior: Bound
import QtQuick
import stock

// Small lights that wander over the quay and come and go.
Item {
    id: flies

    required property Film film

    anchors.fill: parent

    Repeater {
        model: 22

        Spark {
            required property int index
            readonly property real time: flies.film.t + 40 * flies.film.chance(index)

            film: flies.film
            hue: index % 3 === 0 ? "amber" : "jade"
            atX: 0.05 + 0.9 * flies.film.chance(index + 30) + 0.03 * Math.sin(time * 0.7) + 0.012 * Math.sin(time * 1.9)
            atY: 0.10 + 0.50 * flies.film.chance(index + 60) + 0.035 * Math.sin(time * 0.9 + 1) + 0.015 * Math.sin(time * 2.3)
            size: 0.022 + 0.014 * flies.film.chance(index + 90)
            light: Math.pow(flies.film.breath(2.6 + 1.6 * flies.film.chance(index + 120), 9 * flies.film.chance(index + 150)), 2)
        }
    }
}
