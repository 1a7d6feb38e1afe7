import QtQuick

// A thin straight line between two points (parts of the picture).
Rectangle {
    required property Film film
    required property point from
    required property point to
    property real thick: 0.002
    property real light: 0.5
    readonly property real overX: (to.x - from.x) * film.w
    readonly property real overY: (to.y - from.y) * film.h

    x: from.x * film.w
    y: from.y * film.h - height / 2
    width: Math.hypot(overX, overY)
    height: Math.max(1, thick * film.h)
    rotation: Math.atan2(overY, overX) * 180 / Math.PI
    transformOrigin: Item.Left
    antialiasing: true
    color: "#5b7d96"
    opacity: light
    visible: light > 0
}
