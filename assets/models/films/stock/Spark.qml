import QtQuick

// A light: its middle, how large it shines (h), its hue as the spark's picture is called.
Image {
    required property Film film
    required property real atX
    required property real atY
    required property real size
    property string hue: "amber"
    property real light: 1
    property real phase: 0

    x: atX * film.w - width / 2
    y: atY * film.h - height / 2
    width: size * film.h
    height: width
    opacity: light * (0.9 + 0.1 * film.breath(4, phase))
    source: film.assets + "museum/guide/spark-" + hue + ".webp"
    sourceSize.width: 256
    visible: light > 0
}
