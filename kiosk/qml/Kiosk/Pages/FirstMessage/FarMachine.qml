pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The machine at the far end, with lamps that go out when it stops, and on its screen what has
// arrived there.
Item {
    id: machine

    required property FirstMessageDetails firstMessage
    required property url folder
    // As part of the picture.
    readonly property rect screen: Qt.rect(0.267, 0.478, 0.426, 0.234)
    // How much of its light it has.
    property real lit: firstMessage.stopped ? 0 : 1

    Behavior on lit {
        enabled: !Theme.calmMotion

        // It flickers and goes out, and comes up at once; never more than three times in a second.
        SequentialAnimation {
            NumberAnimation {
                target: machine
                property: "lit"
                to: machine.firstMessage.stopped ? 0.3 : 1
                duration: 180
            }

            NumberAnimation {
                target: machine
                property: "lit"
                to: machine.firstMessage.stopped ? 0.85 : 1
                duration: 320
            }

            NumberAnimation {
                target: machine
                property: "lit"
                to: machine.firstMessage.stopped ? 0 : 1
                duration: 700
            }
        }
    }

    Rendering {
        anchors.fill: parent
        folder: machine.folder
        name: "far-off"
        visible: machine.lit < 1
    }

    Rendering {
        anchors.fill: parent
        folder: machine.folder
        name: "far-on"
        opacity: machine.lit
        visible: opacity > 0
    }

    Sans {
        x: machine.width * machine.screen.x
        y: machine.height * machine.screen.y
        width: machine.width * machine.screen.width
        height: machine.height * machine.screen.height
        leftPadding: width * 0.07
        text: machine.firstMessage.arrived + (machine.firstMessage.stopped ? "" : "▁")
        color: machine.firstMessage.stopped ? "#4f8a70" : "#a4ffd8"
        font.pixelSize: Math.max(width * 0.2, Theme.smallest)
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
