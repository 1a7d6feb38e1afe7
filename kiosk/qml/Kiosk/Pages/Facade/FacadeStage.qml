pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The wall with what one draws with: lamps, arrows for whoever cannot drag, and what ends it.
Item {
    id: stage

    required property FacadeDetails facade
    required property url museumFolder
    required property Tones tones
    readonly property bool arrows: facade.arrows || Theme.keypad
    readonly property real room: height - controls.height - Theme.step * 3
    // Beside the wall, or below it where the stage is upright.
    readonly property bool padBeside: width > room * 1.5
    readonly property real wallRoom: width - (arrows && padBeside ? pad.width + Theme.gap : 0)
    readonly property real eaves: Theme.step * 9
    readonly property real highest: room - eaves - (arrows && !padBeside ? pad.height + Theme.gap : 0)

    FacadeWall {
        id: wall

        x: (stage.wallRoom - width) / 2
        y: stage.eaves + Math.max(0, stage.highest - height) * 0.4
        width: Math.min(stage.wallRoom / 1.07, stage.highest * 2.4)
        height: Math.min(stage.highest, width / 1.25)
        eaves: stage.eaves
        facade: stage.facade
        museumFolder: stage.museumFolder
        cursorShown: stage.arrows
        tones: stage.tones
    }

    Binding {
        target: stage.facade
        property: "shape"
        value: wall.width / Math.max(1, wall.height)
        when: wall.height > 0
    }

    ArrowPad {
        id: pad

        x: stage.padBeside ? stage.width - width : (stage.width - width) / 2
        y: stage.padBeside ? wall.y + (wall.height - height) / 2 : wall.y + wall.height + Theme.gap
        visible: stage.arrows
        lampOn: stage.facade.lampOn
        tones: stage.tones
        onStepped: (across, down) => stage.facade.step(across, down)
        onSwitched: stage.facade.switchLamp()
    }

    Item {
        id: controls

        readonly property bool oneRow: 6 * Theme.touchTarget + 5 * Theme.targetGap + Theme.gap + buttons.wanted <= width

        y: stage.height - height
        width: stage.width
        height: oneRow ? Math.max(lamps.height, buttons.height) : lamps.height + Theme.step * 2 + buttons.height

        Row {
            id: lamps

            x: Theme.rightToLeft ? controls.width - width : 0
            spacing: controls.oneRow ? Theme.targetGap : Math.max(Theme.targetGap, Math.min(Theme.step * 5, controls.width / 5 - Theme.touchTarget * 1.2))

            Repeater {
                model: [qsTr("Amber light"), qsTr("Red light"), qsTr("Pink light"), qsTr("Blue light"), qsTr("White light"), qsTr("Green light")]

                LampButton {
                    required property int index
                    required property string modelData

                    text: modelData
                    light: Theme.nightTones.lanterns[index]
                    chosen: stage.facade.lamp === index
                    onClicked: stage.facade.choose(index)
                }
            }
        }

        Flow {
            id: buttons

            readonly property real wanted: (toggle.visible ? toggle.width + spacing : 0) + wipe.width + spacing + finish.width

            x: controls.oneRow !== Theme.rightToLeft ? controls.width - width : 0
            y: controls.height - height
            width: Math.min(wanted, stage.width)
            spacing: Theme.step * 2

            PillButton {
                id: toggle

                width: height
                height: wipe.height
                text: stage.arrows ? qsTr("Put the arrows away") : qsTr("Draw with arrows")
                glyph: Icons.arrows
                wordShown: false
                tones: stage.tones
                visible: !Theme.keypad
                onClicked: stage.facade.offerArrows(!stage.arrows)
            }

            PillButton {
                id: wipe

                text: qsTr("Wipe")
                glyph: Icons.wipe
                tones: stage.tones
                onClicked: stage.facade.wipe()
            }

            PillButton {
                id: finish

                text: qsTr("Light the museum")
                glyph: Icons.lampOn
                // it beckons once there is something to light it with
                filled: stage.facade.anyLit
                roomForWord: stage.width - Theme.step * 12
                tones: stage.tones
                onClicked: stage.facade.finish()
            }
        }
    }
}
