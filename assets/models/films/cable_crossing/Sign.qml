import QtQuick
import stock

// A dot or dash of light on a thread, lying along it; it comes and goes at the thread's ends.
Item {
    id: sign

    required property int index
    required property Film film
    required property Thread along
    required property bool dash
    required property real place
    property bool bright: false
    property real light: 1
    readonly property point here: along.at(place)
    readonly property point ahead: along.at(place + 0.01)

    x: here.x * film.w
    y: here.y * film.h
    rotation: Math.atan2((ahead.y - here.y) * film.h, (ahead.x - here.x) * film.w) * 180 / Math.PI
    opacity: light * Math.max(0, Math.min(1, place / 0.04, (1 - place) / 0.04))
    visible: opacity > 0

    Spark {
        film: sign.film
        atX: 0
        atY: 0
        size: sign.dash ? 0.085 : 0.06
        phase: sign.index
    }
    Rectangle {
        x: -width / 2
        y: -height / 2
        width: sign.film.h * (sign.dash ? 0.042 : 0.014)
        height: sign.film.h * 0.014
        radius: height / 2
        color: sign.bright ? "#fff0cf" : "#ffd98c"
    }
}
