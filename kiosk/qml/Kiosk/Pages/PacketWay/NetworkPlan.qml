pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Routers and the cables between them, with the letters on their way. On an upright screen the
// word goes from above to below.
Item {
    id: plan

    required property PacketWayDetails packetWay
    required property color accent
    required property Tones tones
    readonly property bool upright: height > width
    readonly property real router: Math.min(Theme.step * 17, (upright ? width : height) / 3.4, (upright ? height : width) / 6.6)
    readonly property real tile: Math.max(Theme.step * 5, Theme.note * 1.5)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    // A place of the plan, from 0 to 1, on the screen.
    function at(x: real, y: real): point {
        return upright ? Qt.point(router / 2 + y * (width - router), router / 2 + x * (height - router)) : Qt.point(router / 2 + x * (width - router), router / 2 + y * (height - router));
    }

    Repeater {
        model: plan.packetWay.cables

        CableLine {
            required property real x1
            required property real y1
            required property real x2
            required property real y2

            from: plan.at(x1, y1)
            to: plan.at(x2, y2)
            accent: plan.accent
            tones: plan.tones
        }
    }

    Repeater {
        model: plan.packetWay.routers

        Item {
            id: stand

            required property url cutout
            required property real along
            required property real across

            x: plan.at(along, across).x
            y: plan.at(along, across).y

            Afloat {
                anchors.centerIn: parent
                width: plan.router
                height: width
                cutout: stand.cutout
                picture: ""
                hue: "vermilion"
                kind: "network-device"
                mirrored: 0
            }

            // Here it is to arrive.
            Glyph {
                x: -width / 2
                y: -plan.router * 0.5 - height
                text: Icons.goal
                size: plan.tile
                color: plan.tones.ink
                visible: stand.along === 1
            }
        }
    }

    Repeater {
        model: plan.packetWay.cables

        CableTarget {
            required property int index
            required property int start
            required property int end
            required property real x1
            required property real y1
            required property real x2
            required property real y2
            readonly property point place: plan.at((x1 + x2) / 2, (y1 + y2) / 2)

            x: place.x - width / 2
            y: place.y - height / 2
            text: cut ? qsTr("Mend the cable from %1 to %2").arg(start).arg(end) : qsTr("Cut the cable from %1 to %2").arg(start).arg(end)
            // the second of the shortest way: one that makes a difference
            beckoning: index === 2 && plan.packetWay.outcome === ""
            tones: plan.tones
            onClicked: plan.packetWay.touchCable(index)
        }
    }

    Repeater {
        model: plan.packetWay.packets

        Item {
            id: packet

            required property string letter
            required property real along
            required property real across
            required property string stage

            x: plan.at(along, across).x
            y: plan.at(along, across).y
            visible: stage !== "at sender" && stage !== "arrived"

            Rectangle {
                anchors.centerIn: parent
                width: plan.tile
                height: width
                radius: Theme.step * 0.75
                color: packet.stage === "lost" ? plan.tones.ground : plan.tones.ink
                border.width: packet.stage === "lost" ? Math.max(2, Theme.hairlineWidth * 1.5) : 0
                border.color: plan.accent

                Serif {
                    anchors.centerIn: parent
                    text: packet.letter
                    color: packet.stage === "lost" ? plan.accent : plan.tones.ground
                    font.pixelSize: Theme.note
                    font.weight: Font.Bold
                    Accessible.ignored: true
                }
            }
        }
    }
}
