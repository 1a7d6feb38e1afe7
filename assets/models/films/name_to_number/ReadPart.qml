import QtQuick
import stock

// A part of a name: pale, and warm once it has been read.
Letter {
    id: part

    required property real come
    required property real read
    property real fades: 0

    size: 0.12
    colour: Qt.tint("#9fb2bd", Qt.alpha("#ffce6b", film.ease(read, read + 0.8)))
    glow: 0.5 * film.ease(read, read + 0.8)
    light: film.ease(come, come + 0.8) * (1 - fades)
}
