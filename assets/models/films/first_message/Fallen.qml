import QtQuick
import stock

// The G: it grows slower and slower, loses its light, tilts and sinks.
Letter {
    id: letter

    required property Thread along
    required property point from
    readonly property real slid: film.ease(38.7, 39.3)
    readonly property real slow: 1 - Math.pow(1 - film.steady(39.0, 40.4), 2)
    readonly property real fell: film.steady(40.3, 42.2)
    readonly property point run: along.at(0.80 * slow)

    words: "G"
    size: 0.085
    scale: 0.73 + 0.27 * slid
    atX: from.x + (run.x - from.x) * slid + 0.02 * fell
    atY: from.y + (run.y - 0.07 - from.y) * slid + 0.26 * fell * fell
    rotation: 80 * film.ease(40.3, 41.9)
    colour: Qt.tint("#fff0d6", Qt.alpha("#6d7f8a", film.ease(40.2, 40.9)))
    glow: 0.5 * (1 - film.ease(40.0, 40.7))
    light: film.ease(38.5, 38.8) * (1 - film.ease(41.3, 42.2))
}
