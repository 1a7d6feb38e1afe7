pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The machine, and what it has of a lantern: two numbers. In its own turn, how sure it is.
Item {
    id: strip

    required property TeachAMachineDetails machine
    required property bool seen
    required property Tones tones

    height: Math.max(Theme.step * 16, words.height)

    CardMachine {
        id: card

        anchors.verticalCenter: parent.verticalCenter
        width: height * 2
        height: Theme.step * 16
        seen: strip.seen
        outcome: strip.machine.outcome
        tones: strip.tones
    }

    Flow {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        x: card.width + Theme.gap
        width: strip.width - x
        spacing: Theme.step * 2

        Sans {
            text: qsTr("Width %1, brightness %2 of 10").arg(strip.machine.measured[0] ?? 0).arg(strip.machine.measured[1] ?? 0)
            color: strip.tones.quiet
            font.pixelSize: Theme.note
        }

        PillButton {
            text: qsTr("Go on")
            glyph: Icons.onward
            tones: strip.tones
            visible: !strip.machine.teaching
            onClicked: strip.machine.goOn()
        }
    }
}
