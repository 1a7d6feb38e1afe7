pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The picture of an exhibit that has none yet: a lantern of its area above still water,
// the sign of its kind inside. Drawn here and nowhere else.
Rectangle {
    id: lantern

    required property string hue
    required property string kind
    readonly property color light: Theme.nightTones.lantern(hue)
    readonly property real disc: Math.min(width, height) * 0.4
    property real horizon: height * 0.63

    color: "#0e1d29"
    clip: true
    // what it is, the words beside it say
    Accessible.ignored: true

    Repeater {
        model: [2.3, 1.75, 1.32]

        Rectangle {
            required property real modelData

            anchors.centerIn: globe
            width: lantern.disc * modelData
            height: width
            radius: width / 2
            color: lantern.light
            opacity: 0.055
        }
    }

    Rectangle {
        y: lantern.horizon
        width: parent.width
        height: parent.height - y
        color: "#09131c"
    }

    Rectangle {
        id: globe

        x: (lantern.width - width) / 2
        y: lantern.horizon - lantern.disc * 1.14
        width: lantern.disc
        height: width
        radius: width / 2
        color: lantern.light

        Glyph {
            anchors.centerIn: parent
            text: Icons.ofKind(lantern.kind)
            size: lantern.disc * 0.52
            color: "#14202a"
        }
    }

    Repeater {
        model: [0.34, 0.62, 0.8, 0.88, 0.74, 0.5, 0.26]

        Rectangle {
            required property int index
            required property real modelData

            x: (lantern.width - width) / 2 + lantern.disc * (index % 2 ? 0.035 : -0.035)
            y: lantern.horizon + lantern.disc * (0.08 + index * 0.1)
            width: lantern.disc * modelData
            height: lantern.disc * 0.045
            radius: height / 2
            color: lantern.light
            opacity: 0.62 - index * 0.075
        }
    }
}
