import QtQuick

// Warm light behind something.
Image {
    required property Film film
    required property real atX
    required property real atY
    required property real size
    property real light: 1

    x: atX * film.w - width / 2
    y: atY * film.h - height / 2
    width: size * film.h
    height: width
    opacity: light
    source: film.assets + "museum/guide/glow.webp"
    sourceSize.width: 512
    visible: light > 0
}
