import QtQuick
import Kiosk.Theme

// From something seen in a hall to its name, which stands away from it.
Rectangle {
    id: thread

    required property point from
    required property point to
    required property color light
    required property color dark

    x: from.x
    y: from.y - height / 2
    width: Math.hypot(to.x - from.x, to.y - from.y)
    height: Theme.step * 0.75
    transformOrigin: Item.Left
    rotation: Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI
    color: dark

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Theme.step * 0.25
        color: thread.light
    }
}
