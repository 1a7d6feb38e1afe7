import QtQuick
import stock

// A lamp at the road: the foot of its post.
Item {
    id: lamp

    required property Film film
    required property real atX
    required property real atY
    property real light: 1

    x: atX * film.w
    y: atY * film.h
    opacity: light
    visible: light > 0

    // On the ground below it.
    Image {
        x: -width / 2
        y: -height / 2
        width: lamp.film.h * 0.5
        height: width * 0.36
        source: lamp.film.assets + "museum/guide/glow.webp"
        sourceSize.width: 256
        opacity: 0.6
    }

    Rectangle {
        x: -width / 2
        y: -height
        width: lamp.film.h * 0.007
        height: lamp.film.h * 0.21
        color: "#3a4c5a"
    }

    Image {
        x: -width / 2
        y: -lamp.film.h * 0.225 - height / 2
        width: lamp.film.h * 0.34
        height: width
        source: lamp.film.assets + "museum/guide/glow.webp"
        sourceSize.width: 256
    }

    Image {
        x: -width / 2
        y: -lamp.film.h * 0.262
        width: height * 264 / 364
        height: lamp.film.h * 0.09
        source: lamp.film.assets + "museum/guide/lantern.webp"
        sourceSize.width: 264
        mipmap: true
    }
}
