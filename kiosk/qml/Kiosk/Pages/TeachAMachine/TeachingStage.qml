pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The field of lanterns, the machine below it, and the two words there are: beside the field where
// it is wide, below it where it is upright.
Item {
    id: stage

    required property TeachAMachineDetails machine
    required property string measured
    required property bool seen
    required property color accent
    required property Tones tones
    readonly property bool wide: width > height * 0.95
    readonly property real buttonWidth: wide ? Math.max(Theme.step * 30, Theme.body * 5, width * 0.17) : (width - Theme.gap) / 2
    readonly property real buttonHeight: wide ? height : Math.max(Theme.touchTarget * 2, height * 0.26)
    readonly property bool beckons: machine.teaching && machine.outcome === ""

    // Before the first touch: to the river from 0 to 1, and on to 2 to the festival.
    property real call: 0

    // The middle of a button, seen from that of the field.
    function fromField(button: Item): point {
        return Qt.point(button.x + button.width / 2 - field.x - field.width / 2, button.y + button.height * 0.47 - field.height / 2);
    }

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    NumberAnimation on call {
        running: stage.seen && stage.beckons && !Theme.calmMotion
        from: 0
        to: 2
        duration: 6400
        loops: Animation.Infinite
    }

    KindButton {
        id: river

        y: stage.height - height
        width: stage.buttonWidth
        height: stage.buttonHeight
        text: qsTr("River")
        scene: "river-scene"
        said: stage.machine.said === "river" && !stage.machine.looking
        hue: stage.tones.lantern("ultramarine")
        enabled: stage.machine.teaching
        seen: stage.seen
        call: stage.beckons ? stage.call : -1
        tones: stage.tones
        onClicked: stage.machine.sort("river")
    }

    KindButton {
        id: festival

        x: stage.width - width
        y: stage.height - height
        width: stage.buttonWidth
        height: stage.buttonHeight
        text: qsTr("Festival")
        scene: "festival-scene"
        said: stage.machine.said === "festival" && !stage.machine.looking
        hue: stage.tones.lantern("amber")
        enabled: stage.machine.teaching
        seen: stage.seen
        call: stage.beckons ? (stage.call + 1) % 2 : -1
        tones: stage.tones
        onClicked: stage.machine.sort("festival")
    }

    LanternField {
        id: field

        x: stage.wide ? stage.buttonWidth + Theme.gap : 0
        width: stage.width - 2 * x
        height: below.y - Theme.step * 2
        machine: stage.machine
        seen: stage.seen
        call: stage.beckons && !Theme.calmMotion ? stage.call : -1
        river: stage.fromField(river)
        festival: stage.fromField(festival)
        tones: stage.tones
    }

    MachineStrip {
        id: below

        x: field.x
        y: (stage.wide ? stage.height : river.y - Theme.gap) - height
        width: field.width
        machine: stage.machine
        measured: stage.measured
        seen: stage.seen
        accent: stage.accent
        tones: stage.tones
    }
}
