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
    // The lower place has its name below it, for the line comes from above.
    readonly property real nameRoom: Theme.note * 1.5 + Theme.step * 3
    // How high it is at least, for the distant screen to stand above the name of its place.
    readonly property real least: nameRoom + (nameRoom + Theme.note * 1.8) * from.y / to.y
    readonly property real coastHeight: Math.min(height, (height - nameRoom) / from.y)

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        // The coast from Cape Mendocino to San Diego, drawn by eye.
        ShapePath {
            scale: Qt.size(map.width, map.coastHeight)
            strokeColor: map.tones.shape
            strokeWidth: Math.max(1.5, Theme.step / 3)
            fillColor: "transparent"

            PathSvg {
                path: "M0.02,0.14 L0.06,0.23 L0.13,0.31 L0.17,0.39 L0.21,0.43 L0.19,0.47 L0.24,0.53 L0.25,0.58 L0.33,0.66 L0.38,0.73 L0.42,0.79 L0.5,0.81 L0.58,0.85 L0.62,0.9 L0.7,0.93 L0.77,0.99"
            }
        }

        ShapePath {
            scale: Qt.size(map.width, map.coastHeight)
            strokeColor: map.light
            strokeWidth: Math.max(1.5, Theme.step / 4)
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
        property bool nameBelow: false

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
            y: parent.nameBelow ? Theme.step * 2 : -height - Theme.step
            leftPadding: Theme.step * 0.5
            rightPadding: leftPadding
            color: map.tones.ink
            font.pixelSize: Theme.note
            wrapMode: Text.NoWrap

            Rectangle {
                z: -1
                anchors.fill: parent
                color: map.tones.ground
            }
        }
    }

    Place {
        x: map.from.x * map.width
        y: map.from.y * map.coastHeight
        name: qsTr("UCLA, Los Angeles")
        nameBelow: true
    }

    Place {
        x: map.to.x * map.width
        y: map.to.y * map.coastHeight
        name: qsTr("SRI, Menlo Park")
        lit: !map.message.fallen
    }

    Rectangle {
        id: pulse

        property real way: 0

        x: (map.from.x + (map.to.x - map.from.x) * way) * map.width - width / 2
        y: (map.from.y + (map.to.y - map.from.y) * way) * map.coastHeight - height / 2
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
        readonly property real lowest: map.to.y * map.coastHeight - map.nameRoom

        x: map.to.x * map.width + Theme.step * 5
        y: Math.max(0, lowest - height)
        width: Math.min(map.width - x, Theme.step * 52)
        height: Math.max(Theme.note * 1.8, Math.min(width * 0.6, lowest))
        color: map.message.fallen && !crossing.running ? "#05070a" : "#0c2a1c"
        border.color: map.tones.shape
        border.width: Theme.hairlineWidth * 2
        radius: Theme.step

        Sans {
            x: Theme.step * 3
            anchors.verticalCenter: parent.verticalCenter
            text: (crossing.running && !map.message.fallen ? map.message.arrived.slice(0, -1) : map.message.arrived) + (map.message.fallen ? "" : "▁")
            color: map.message.fallen && !crossing.running ? "#5f8a74" : "#5fdcae"
            font.pixelSize: Math.max(Theme.note, Math.min(Theme.step * 13, parent.height * 0.5))
        }
    }
}
