import QtQuick

// An exhibit's model: the middle of its lower edge, and its side (h). `risen` brings it in.
Image {
    required property Film film
    required property string exhibit
    required property real atX
    required property real atY
    required property real size
    property real risen: 1
    property real light: 1

    // A point within it, as parts of its picture.
    function pointX(part: real): real {
        return (x + part * width) / film.w;
    }

    function pointY(part: real): real {
        return (y + part * height) / film.h;
    }

    x: atX * film.w - width / 2
    y: (atY + 0.02 * (1 - risen)) * film.h - height
    width: size * film.h
    height: width
    opacity: risen * light
    source: film.assets + "cutouts/" + exhibit + ".webp"
    sourceSize.width: 1024
    smooth: true
    mipmap: true
    visible: opacity > 0
}
