pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A cable from one point to another; where it is cut, its ends hang apart.
Item {
    id: line

    required property point from
    required property point to
    required property bool cut
    required property bool onWay
    required property color accent
    required property Tones tones
    readonly property real length: Math.hypot(to.x - from.x, to.y - from.y)
    readonly property real thickness: Theme.step * (onWay ? 1 : 0.5)
    // How much of it is left at each end.
    readonly property real part: cut ? 0.38 : 0.5

    component Half: Rectangle {
        width: line.length * line.part
        height: line.thickness
        y: -height / 2
        color: line.onWay ? line.accent : line.tones.shape
        antialiasing: true
    }

    x: from.x
    y: from.y
    rotation: Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI
    transformOrigin: Item.TopLeft

    Half {}

    Half {
        x: line.length - width
    }
}
