pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The machine at the far end, and on its screen what has arrived there.
Item {
    id: machine

    required property FirstMessageDetails firstMessage
    required property Tones tones

    Rectangle {
        anchors.fill: parent
        radius: Theme.step
        color: machine.firstMessage.stopped ? "#05070a" : "#0c2a1c"
        border.color: machine.tones.shape
        border.width: Theme.hairlineWidth * 2

        Sans {
            anchors.centerIn: parent
            text: machine.firstMessage.arrived + "▁"
            color: machine.firstMessage.stopped ? "#5f8a74" : "#7dffc8"
            font.pixelSize: Math.max(Theme.note, parent.height * 0.3)
            wrapMode: Text.NoWrap
        }
    }
}
