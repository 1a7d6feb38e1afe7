pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A kept card as a light: an exhibit is a round one of its area's hue, a story a round paper
// lantern, a case a square one.
Item {
    id: sign

    required property string card
    required property string hue
    // Whether the water mirrors it.
    property bool afloat: false
    readonly property color light: Theme.night.lantern(hue)
    readonly property bool glows: !Theme.highContrast
    readonly property bool lantern: card !== "exhibit"
    readonly property real corner: card === "case" ? width * 0.14 : width / 2

    implicitHeight: width

    Repeater {
        model: sign.glows ? [2.6, 1.95, 1.45] : []

        Rectangle {
            required property real modelData

            anchors.centerIn: parent
            width: sign.width * modelData
            height: width
            radius: width / 2
            color: sign.light
            opacity: 0.09
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: sign.width
        height: sign.width
        radius: sign.corner
        color: sign.light
    }

    Rectangle {
        anchors.centerIn: parent
        width: sign.width * 0.42
        height: width
        radius: sign.corner * 0.42
        color: "#ffffff"
        opacity: 0.6
        visible: sign.glows
    }

    // The wooden rings that hold the paper.
    Repeater {
        model: sign.lantern ? [-0.5, 0.5] : []

        Rectangle {
            required property real modelData

            x: (sign.width - width) / 2
            y: sign.height * (0.5 + modelData) - height / 2
            width: sign.width * (sign.card === "case" ? 1.12 : 0.62)
            height: Math.max(2, sign.width * 0.13)
            color: "#a8722c"
        }
    }

    Repeater {
        model: sign.afloat && sign.glows ? 5 : 0

        Rectangle {
            required property int index

            x: (sign.width - width) / 2 + sign.width * (index % 2 ? 0.1 : -0.1)
            y: sign.height * (1.2 + index * 0.2)
            width: sign.width * (1.15 - index * 0.13)
            height: Math.max(2, sign.width * 0.06)
            radius: height / 2
            color: sign.light
            opacity: 0.55 - index * 0.1
        }
    }
}
