import QtQuick
import stock

// A letter that comes along the line an hour later, straight to its place in the word.
Letter {
    id: letter

    required property Thread along
    required property real leaves
    required property point ends
    readonly property real up: film.ease(leaves + 0.75, leaves + 1.6)
    readonly property point run: along.at(0.75 * film.ease(leaves - 0.2, leaves + 1.6))

    size: 0.19
    scale: 0.45 + 0.55 * up
    atX: run.x + (ends.x - run.x) * up
    atY: run.y - 0.07 + (ends.y - run.y + 0.07) * up
    light: film.ease(leaves, leaves + 0.4)
    glow: 0.5
}
