pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The machine, and what it has of a lantern: two numbers. In its own turn also how sure it is.
Item {
    id: strip

    required property TeachAMachineDetails machine
    required property string measured
    required property bool seen
    required property color accent
    required property Tones tones
    readonly property bool says: machine.said !== "" && !machine.looking

    // The machine stands below the middle of the field, if there is room beside it.
    readonly property real lead: Math.max(0, Math.min((width - group) / 2, width - group - (onward.visible ? onward.width + Theme.gap : 0)))
    readonly property real group: card.width + Theme.gap + bars.width
    readonly property bool stacked: onward.visible && width < group + onward.width + Theme.gap

    height: Math.max(card.height, bars.height) + (stacked ? onward.height + Theme.step * 2 : 0)

    CardMachine {
        id: card

        x: strip.lead
        y: (Math.max(height, bars.height) - height) / 2
        width: height * 2
        height: Math.min(Theme.step * 18, (strip.width - bars.width - Theme.gap) / 2)
        machine: strip.machine
        seen: strip.seen
        tones: strip.tones
    }

    Column {
        id: bars

        x: strip.lead + card.width + Theme.gap
        y: (Math.max(height, card.height) - height) / 2
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
            visible: !strip.machine.teaching
        }
    }

    PillButton {
        id: onward

        x: strip.width - width
        y: strip.stacked ? strip.height - height : (strip.height - height) / 2
        text: qsTr("Go on")
        glyph: Icons.onward
        tones: strip.tones
        visible: !strip.machine.teaching
        onClicked: strip.machine.goOn()
    }
}
