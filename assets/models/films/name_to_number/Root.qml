import QtQuick
import stock

// The root: a warm light with two fine rings.
Item {
    id: root

    required property Film film
    required property real atX
    required property real atY
    property real size: 0.2

    anchors.fill: parent

    Soft {
        film: root.film
        atX: root.atX
        atY: root.atY
        size: root.size * 3.4
        colour: "#58ffb866"
        light: 0.8 + 0.2 * root.film.breath(4, 0)
    }
    Spark {
        film: root.film
        atX: root.atX
        atY: root.atY
        size: root.size
    }
    Rectangle {
        x: root.atX * root.film.w - width / 2
        y: root.atY * root.film.h - height / 2
        width: root.size * root.film.h * 0.72
        height: width
        radius: width / 2
        color: "transparent"
        border.color: "#ffce6b"
        border.width: Math.max(1, root.film.h * 0.0022)
        opacity: 0.75
    }
    Rectangle {
        x: root.atX * root.film.w - width / 2
        y: root.atY * root.film.h - height / 2
        width: root.size * root.film.h * 0.92
        height: width
        radius: width / 2
        color: "transparent"
        border.color: "#ffce6b"
        border.width: Math.max(1, root.film.h * 0.0014)
        opacity: 0.3
    }
}
