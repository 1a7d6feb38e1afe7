import QtQuick
import stock

// A sign that one machine sends to another, where it means nothing: it pales and falls away.
Item {
    id: sign

    required property Film film
    required property real begin
    required property real from
    required property real to
    required property real high
    required property int kind
    required property color hue
    readonly property real flown: film.ease(begin, begin + 1.5)
    readonly property real fallen: film.steady(begin + 1.5, begin + 2.6)

    x: (from + (to - from) * flown + 0.012 * (to > from ? 1 : -1) * fallen) * film.w
    y: (high - 0.02 - 0.17 * Math.sin(Math.PI * flown) + 0.30 * fallen * fallen) * film.h
    rotation: 160 * fallen * (to > from ? 1 : -1)
    opacity: film.ease(begin, begin + 0.3) * (1 - film.ease(begin + 1.9, begin + 2.6))
    visible: opacity > 0

    Soft {
        film: sign.film
        atX: 0
        atY: 0
        size: 0.13
        colour: Qt.alpha(sign.hue, 0.6)
        light: 1 - sign.fallen
    }
    Mark {
        kind: sign.kind
        side: sign.film.h * 0.04
        colour: Qt.tint(sign.hue, Qt.alpha("#8496a1", sign.film.ease(sign.begin + 1.3, sign.begin + 1.8)))
    }
}
