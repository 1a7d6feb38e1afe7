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
    required property Tones tones
    readonly property bool wide: width - 2 * sideWidth - 2 * Theme.gap >= Theme.step * 66
    readonly property real sideWidth: Math.max(Theme.step * 30, Theme.body * 5, width * 0.17)
    readonly property real buttonWidth: wide ? sideWidth : (width - Theme.gap) / 2
    readonly property real buttonHeight: wide ? height : Math.max(Theme.touchTarget * 2, height * 0.26)
    readonly property bool beckons: machine.teaching && machine.outcome === ""

    // What stands below the field.
    readonly property Item beneath: shown
    // How wide that is, and how much of its width the button at its end takes, which stands below
    // it where there is no room.
    property real beneathWidth: 0
    readonly property bool inRow: width - 2 * field.x >= beneathWidth + atEnd
    readonly property real atEnd: onward.width + Theme.gap

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
        lantern: "river/0.08/0.75"
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
        lantern: "festival/0.84/0.75"
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

    Item {
        id: below

        x: field.x
        y: (stage.wide ? stage.height : river.y - Theme.gap) - height
        width: field.width
        height: stage.inRow ? Math.max(shown.height, onward.height) : shown.height + Theme.step * 2 + onward.height

        Item {
            id: shown

            width: parent.width
            height: childrenRect.height
        }

        PillButton {
            id: onward

            x: stage.beneathWidth > 0 ? parent.width - width : (parent.width - width) / 2
            y: stage.inRow ? (parent.height - height) / 2 : parent.height - height
            text: qsTr("Go on")
            glyph: Icons.onward
            tones: stage.tones
            visible: !stage.machine.teaching
            onClicked: stage.machine.goOn()
        }
    }
}
