import QtQuick
import stock

// A letter that gets through: out of the word, along the line, up to its place, later to the middle.
Letter {
    id: letter

    required property Thread along
    required property point from
    required property real leaves
    required property point stands
    required property point middle
    required property point ends
    readonly property real slid: film.ease(leaves + 0.2, leaves + 0.9)
    readonly property real up: film.ease(leaves + 2.2, leaves + 3.0)
    readonly property real grown: film.ease(42.9, 44.4)
    readonly property real settled: film.ease(48.6, 49.8)
    readonly property point run: along.at(film.ease(leaves + 0.7, leaves + 2.4))

    function mixed(start: real, line: real, stand: real, large: real, last: real): real {
        const one = start + (line - start) * slid;
        const two = one + (stand - one) * up;
        const three = two + (large - two) * grown;
        return three + (last - three) * settled;
    }

    size: 0.34
    scale: mixed(0.062, 0.085, 0.15, 0.34, 0.19) / 0.34
    atX: mixed(from.x, run.x, stands.x, middle.x, ends.x)
    atY: mixed(from.y, run.y - 0.07, stands.y, middle.y, ends.y)
    light: film.ease(leaves, leaves + 0.3)
    glow: 0.5
}
