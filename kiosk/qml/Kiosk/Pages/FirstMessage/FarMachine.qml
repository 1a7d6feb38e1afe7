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
    property real lamps: 1

    component Fade: NumberAnimation {
        target: machine
        property: "lamps"
    }

    states: State {
        name: "stopped"
        when: machine.firstMessage.stopped

        PropertyChanges {
            machine.lamps: 0
        }
    }
    // It flickers and goes out, and comes up at once; never more than three times in a second.
    transitions: [
        Transition {
            to: "stopped"
            enabled: !Theme.calmMotion

            SequentialAnimation {
                Fade {
                    to: 0.3
                    duration: 180
                }

                Fade {
                    to: 0.85
                    duration: 320
                }

                Fade {
                    to: 0
                    duration: 700
                }
            }
        },
        Transition {
            from: "stopped"
            enabled: !Theme.calmMotion

            Fade {
                duration: 300
            }
        }
    ]

    Rendering {
        anchors.fill: parent
        folder: machine.folder
        name: "far-off"
        visible: machine.lamps < 1
    }

    Rendering {
        anchors.fill: parent
        folder: machine.folder
        name: "far-on"
        opacity: machine.lamps
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
