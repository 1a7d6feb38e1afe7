pragma ComponentBehavior: Bound
import QtQuick
import stock

// A reel of tape about its middle, turning.
Item {
    id: reel

    required property Film film
    required property real radius
    property real turning: 1

    Rectangle {
        x: -width / 2
        y: -height / 2
        width: reel.radius * 2
        height: width
        radius: width / 2
        color: "#0a1219"
        border.color: "#3d5666"
        border.width: Math.max(1, reel.radius * 0.06)
    }
    Rectangle {
        x: -width / 2
        y: -height / 2
        width: reel.radius * 1.35
        height: width
        radius: width / 2
        color: "#3a2a1c"
        border.color: "#6b4c2f"
        border.width: Math.max(1, reel.radius * 0.04)
    }

    Item {
        // It slows as its lights fail; the angle itself must not jump, so only the time turns it.
        rotation: reel.film.t * 40
        opacity: 0.4 + 0.6 * reel.turning

        Repeater {
            model: 3

            Rectangle {
                required property int index

                x: -width / 2
                y: -height / 2
                width: reel.radius * 0.1
                height: reel.radius * 1.7
                radius: width / 2
                color: "#4a6474"
                rotation: index * 60
            }
        }
    }
    Rectangle {
        x: -width / 2
        y: -height / 2
        width: reel.radius * 0.5
        height: width
        radius: width / 2
        color: "#86a0b0"
        border.color: "#22333f"
        border.width: Math.max(1, reel.radius * 0.05)
    }
}
