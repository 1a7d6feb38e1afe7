pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The machine, and what it has of a lantern: two numbers. In its own turn also how sure it is.
Item {
    id: strip

    required property TeachAMachineDetails machine
    required property string measured
    required property bool seen
    required property color accent
    required property Tones tones
    // It stands in the middle, but for what is to have room at the end.
    property bool middled: false
    property real atEnd: 0
    readonly property bool says: machine.said !== "" && !machine.looking

    readonly property real group: card.width + Theme.gap + bars.width
    readonly property bool stacked: width < group
    readonly property real tall: Math.max(card.height, bars.height)

    height: stacked ? bars.y + bars.height : tall

    CardMachine {
        id: card

        x: strip.middled ? Math.max(0, Math.min((strip.width - strip.group) / 2, strip.width - strip.group - strip.atEnd)) : 0
        y: strip.stacked ? 0 : (strip.tall - height) / 2
        width: height * 2
        height: Theme.step * 18
        machine: strip.machine
        seen: strip.seen
        tones: strip.tones
    }

    Column {
        id: bars

        x: strip.stacked ? 0 : card.x + card.width + Theme.gap
        y: strip.stacked ? card.height + Theme.step * 2 : (strip.tall - height) / 2
        spacing: Theme.step
        Accessible.role: Accessible.StaticText
        Accessible.name: strip.measured

        MeasureBar {
            name: qsTr("width")
            value: strip.machine.measured[0] ?? 0
            hue: strip.accent
            tones: strip.tones
        }

        MeasureBar {
            name: qsTr("brightness")
            value: strip.machine.measured[1] ?? 0
            hue: strip.accent
            tones: strip.tones
        }

        MeasureBar {
            name: qsTr("how sure")
            value: strip.says ? Math.round(strip.machine.sureness * 10) : 0
            hue: strip.tones.lantern("jade")
            tones: strip.tones
            opacity: strip.machine.teaching ? 0 : 1
        }
    }
}
