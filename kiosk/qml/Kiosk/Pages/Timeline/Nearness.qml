pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The three steps of nearness, the one that is shown filled.
Flow {
    id: nearness

    required property string step
    required property Tones tones
    required property real room

    signal chosen(step: string)

    component Step: PillButton {
        required property string name

        filled: nearness.step === name
        tones: nearness.tones
        wordSize: Theme.note
        glyph: ""
        Accessible.role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.checked: filled
        onClicked: nearness.chosen(name)
    }

    width: Math.min(room, decades.width + years.width + pictures.width + 2 * spacing)
    spacing: Theme.targetGap

    Step {
        id: decades

        name: "decades"
        text: qsTr("Decades")
    }

    Step {
        id: years

        name: "years"
        text: qsTr("Years")
    }

    Step {
        id: pictures

        name: "pictures"
        text: qsTr("Pictures")
    }
}
