import QtQuick

// What a touch would do, before the first: a shade of the lantern drifts to the one word, and then
// to the other.
Image {
    id: ghost

    required property size fitting
    required property point river
    required property point festival
    // From 0 to 1 to the river, and on to 2 to the festival.
    required property real call
    readonly property real phase: call % 1
    readonly property real way: 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, phase / 0.6))
    readonly property point goal: call < 1 ? river : festival

    sourceSize: fitting
    x: way * goal.x - width / 2
    y: way * goal.y - height / 2
    scale: 1 - 0.45 * way
    opacity: 0.6 * Math.min(1, phase * 6) * Math.max(0, Math.min(1, (0.85 - phase) / 0.25))
    mipmap: true
    Accessible.ignored: true
}
