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
    required property bool seen
    required property color accent
    required property Tones tones
    readonly property bool wide: width > height * 0.95
    readonly property real buttonWidth: wide ? Math.max(Theme.step * 30, Theme.body * 5, width * 0.17) : (width - Theme.gap) / 2
    readonly property real buttonHeight: wide ? height : Math.max(Theme.touchTarget * 2, height * 0.26)
    readonly property bool beckons: machine.teaching && machine.outcome === ""

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

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
        beckons: stage.beckons
        tones: stage.tones
        onClicked: stage.machine.sort("river")
    }

    KindButton {
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
        beckons: stage.beckons
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
        beckons: stage.beckons
        tones: stage.tones
    }

    MachineStrip {
        id: below

        x: field.x
        y: (stage.wide ? stage.height : river.y - Theme.gap) - height
        width: field.width
        machine: stage.machine
        seen: stage.seen
        tones: stage.tones
    }
}
