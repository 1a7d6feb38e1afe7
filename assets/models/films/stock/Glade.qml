pragma ComponentBehavior: Bound
import QtQuick

// The way a light lays on water: short strokes below it, wider the nearer they are.
Item {
    id: glade

    required property Film film
    required property real atX
    required property real from
    required property real to
    // How wide it is at its lower end (w).
    property real spread: 0.06
    property int strokes: 22
    property color colour: "#ffce6b"
    property real light: 1

    opacity: light
    visible: light > 0

    Repeater {
        model: glade.strokes

        Rectangle {
            required property int index
            readonly property real down: index / glade.strokes
            readonly property real room: glade.spread * (0.18 + 0.82 * down)
            readonly property real long: room * (0.35 + 0.5 * glade.film.chance(index + 7))
            readonly property real sway: Math.sin(glade.film.t * (0.5 + 0.5 * glade.film.chance(index + 3)) + index * 2.1)

            x: (glade.atX + (room - long) * 0.5 * sway - long / 2) * glade.film.w
            y: (glade.from + (glade.to - glade.from) * Math.pow(down, 1.3)) * glade.film.h
            width: long * glade.film.w
            height: Math.max(1, glade.film.h * (0.0015 + 0.002 * down))
            radius: height / 2
            color: glade.colour
            opacity: (0.55 * (1 - down) + 0.05) * (0.5 + 0.5 * glade.film.breath(2.5 + 2 * glade.film.chance(index), index))
        }
    }
}
