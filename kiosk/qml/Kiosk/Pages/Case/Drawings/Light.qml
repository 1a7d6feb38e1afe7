pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A lantern on the water: `foot` is where it meets it, `size` its width, `lit` 0 to 1 how bright it
// is, `afloat` whether its light lies in the water below it.
Item {
    id: light

    required property point foot
    required property real size
    property real lit: 1
    property bool afloat: true
    // How much light it throws around.
    property real glowing: 1
    property color tint: "#ffe6ae"

    x: foot.x
    y: foot.y

    Glow {
        centre: Qt.point(0, -light.size * 0.6)
        reach: light.size * 3
        opacity: light.lit * light.glowing
    }

    Rectangle {
        x: -width / 2
        y: -height
        width: light.size
        height: light.size * 1.15
        radius: light.size * 0.16
        color: Theme.night.ground
        border.color: Theme.night.shape
        border.width: Math.max(1, light.size * 0.07)

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: light.tint
            opacity: light.lit
        }
    }

    Rectangle {
        x: -width / 2
        y: -light.size * 1.25
        width: light.size * 1.16
        height: light.size * 0.14
        color: "#9a6a2a"
    }

    Repeater {
        model: light.afloat ? 6 : 0

        Rectangle {
            required property int index

            x: -width / 2 + (index % 2 ? 1 : -1) * light.size * 0.08
            y: light.size * (0.16 + index * 0.2)
            width: light.size * (1.05 - index * 0.12)
            height: Math.max(1, light.size * 0.08)
            color: "#ffce6b"
            opacity: light.lit * (0.75 - index * 0.115)
        }
    }
}
