pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A clock that stands at half past ten at night, and runs to half past eleven.
Item {
    id: clock

    required property int minutes
    required property real side
    required property bool running
    required property color accent
    required property Tones tones
    // Nobody sees it run who wants calm.
    readonly property int shown: Theme.calmMotion ? 60 * Math.floor(minutes / 60) : minutes
    readonly property int sinceNoon: 630 + shown

    layer.enabled: true
    layer.smooth: false
    implicitWidth: Math.max(side, time.width) + Theme.step * 2
    implicitHeight: time.y + time.height

    component Hand: Rectangle {
        x: clock.side / 2 - width / 2
        y: clock.side / 2 - height
        radius: width / 2
        color: clock.tones.ink
        transformOrigin: Item.Bottom
        antialiasing: true
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.step * 2
        color: clock.tones.ground
        opacity: 0.86
    }

    Rectangle {
        objectName: "meaning"
        anchors.horizontalCenter: parent.horizontalCenter
        y: Theme.step
        width: clock.side
        height: clock.side
        radius: width / 2
        color: clock.tones.ground
        border.width: Theme.step * (clock.running ? 0.75 : 0.4)
        border.color: clock.running ? clock.accent : clock.tones.shape

        Repeater {
            model: 12

            Item {
                required property int index

                anchors.centerIn: parent
                height: clock.side * 0.88
                rotation: index * 30

                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: Math.max(2, Theme.hairlineWidth * 1.5)
                    height: clock.side * 0.06
                    color: clock.tones.shape
                }
            }
        }

        Hand {
            width: clock.side * 0.06
            height: clock.side * 0.25
            rotation: clock.sinceNoon * 0.5
        }

        Hand {
            width: clock.side * 0.04
            height: clock.side * 0.38
            rotation: clock.sinceNoon * 6
        }
    }

    Sans {
        id: time

        y: clock.side + Theme.step
        anchors.horizontalCenter: parent.horizontalCenter
        text: `${Math.floor(clock.sinceNoon / 60) + 12}:${String(clock.sinceNoon % 60).padStart(2, "0")}`
        color: clock.tones.ink
        font.pixelSize: Theme.note
        Accessible.ignored: true
    }
}
