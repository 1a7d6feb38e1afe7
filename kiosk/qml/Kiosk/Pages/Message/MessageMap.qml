pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Two places on a coast, a line between them, a light that crosses it, and the distant screen.
Item {
    id: map

    required property MessageDetails message
    required property Tones tones
    readonly property color light: Theme.nightTones.lantern("amber")
    // The two places, as parts of the map's width and height.
    readonly property point from: Qt.point(0.66, 0.86)
    readonly property point to: Qt.point(0.24, 0.42)

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        // The coast from Cape Mendocino to San Diego, drawn by eye.
        ShapePath {
            scale: Qt.size(map.width, map.height)
            strokeColor: map.tones.hairline
            strokeWidth: Math.max(1.5, Theme.step / 3)
            fillColor: "transparent"

            PathSvg {
                path: "M0.02,0.14 L0.06,0.23 L0.13,0.31 L0.17,0.39 L0.21,0.43 L0.19,0.47 L0.24,0.53 L0.25,0.58 L0.33,0.66 L0.38,0.73 L0.42,0.79 L0.5,0.81 L0.58,0.85 L0.62,0.9 L0.7,0.93 L0.77,0.99"
            }
        }

        ShapePath {
            scale: Qt.size(map.width, map.height)
            strokeColor: map.light
            strokeWidth: Theme.hairlineWidth * 1.5
            strokeStyle: ShapePath.DashLine
            fillColor: "transparent"
            startX: map.from.x
            startY: map.from.y

            PathLine {
                x: map.to.x
                y: map.to.y
            }
        }
    }

    component Place: Item {
        property alias name: label.text
        property bool lit: true

        Rectangle {
            anchors.centerIn: parent
            width: Theme.step * 2.4
            height: width
            radius: width / 2
            color: parent.lit ? map.light : map.tones.ground
            border.color: map.light
            border.width: Theme.hairlineWidth * 2
        }

        Sans {
            id: label

            x: Math.min(Theme.step * 2.5, map.width - parent.x - width)
            y: -height - Theme.step
            color: map.tones.ink
            font.pixelSize: Theme.note
            wrapMode: Text.NoWrap
        }
    }

    Place {
        x: map.from.x * map.width
        y: map.from.y * map.height
        name: qsTr("UCLA, Los Angeles")
    }

    Place {
        x: map.to.x * map.width
        y: map.to.y * map.height
        name: qsTr("SRI, Menlo Park")
        lit: !map.message.fallen
    }

    Rectangle {
        id: pulse

        property real way: 0

        x: (map.from.x + (map.to.x - map.from.x) * way) * map.width - width / 2
        y: (map.from.y + (map.to.y - map.from.y) * way) * map.height - height / 2
        width: Theme.step * 2.6
        height: width
        radius: width / 2
        color: map.tones.ink
        visible: crossing.running

        NumberAnimation {
            id: crossing

            target: pulse
            property: "way"
            from: 0
            to: 1
            duration: Theme.calmMotion ? 0 : 700
            easing.type: Easing.InOutQuad
        }

        Connections {
            target: map.message
            function onSent(): void {
                crossing.restart();
            }
        }
    }

    // The distant screen.
    Rectangle {
        x: map.to.x * map.width + Theme.step * 5
        y: map.to.y * map.height - height - Theme.step * 6
        width: Theme.step * 34
        height: Math.min(Theme.step * 20, map.to.y * map.height - Theme.step * 7)
        color: map.message.fallen && !crossing.running ? "#05070a" : "#0c2a1c"
        border.color: map.tones.hairline
        border.width: Theme.hairlineWidth * 2
        radius: Theme.step

        Sans {
            x: Theme.step * 3
            y: (parent.height - height) / 2
            text: (crossing.running && !map.message.fallen ? map.message.arrived.slice(0, -1) : map.message.arrived) + (map.message.fallen ? "" : "▁")
            color: map.message.fallen && !crossing.running ? "#3c5b4c" : "#5fdcae"
            font.pixelSize: Math.min(Theme.step * 9, parent.height * 0.5)
        }
    }
}
