pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The clock of whoever looks for themselves: its hand stands where it should not, until it is set.
Rectangle {
    id: dial

    required property bool wrong
    required property Tones tones
    readonly property color hue: tones.lantern(wrong ? "vermilion" : "jade")

    component Hand: Rectangle {
        required property real reach

        x: dial.width / 2 - width / 2
        y: dial.height / 2 - height
        width: Theme.step * 0.7
        height: dial.height * reach
        radius: width / 2
        transformOrigin: Item.Bottom
        antialiasing: true
    }

    width: Theme.step * 11
    height: width
    radius: width / 2
    color: Qt.alpha(tones.ground, 0.86)
    border.width: Theme.step * 0.5
    border.color: hue
    objectName: "halo" // its border is none of a control

    Repeater {
        model: 12

        Item {
            required property int index

            anchors.fill: parent
            rotation: index * 30

            Rectangle {
                x: (dial.width - width) / 2
                y: Theme.step * 1.1
                width: Theme.step * 0.35
                height: Theme.step * (parent.index % 3 === 0 ? 1.1 : 0.6)
                color: dial.tones.ink
                antialiasing: true
            }
        }
    }

    Hand {
        reach: 0.22
        rotation: 300
        color: dial.tones.ink
    }

    Hand {
        reach: 0.36
        color: dial.hue
        rotation: dial.wrong ? 64 : 0

        Behavior on rotation {
            enabled: !Theme.calmMotion

            NumberAnimation {
                duration: 700
                easing.type: Easing.InOutBack
            }
        }
    }
}
