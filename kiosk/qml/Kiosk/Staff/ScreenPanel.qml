import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Whether every place of the screen answers and shows every colour; and darkness.
StaffPanel {
    id: panel

    required property bool darkOffered

    signal testRequested(name: string)
    signal darkRequested

    heading: qsTr("Screen")

    Flow {
        width: panel.inner
        spacing: Theme.targetGap

        PillButton {
            text: qsTr("Touch test")
            glyph: Icons.fields
            tones: Theme.night
            ground: Theme.night.raised
            wordSize: Theme.note
            onClicked: panel.testRequested("grid")
        }

        PillButton {
            text: qsTr("Colour test")
            glyph: Icons.colours
            tones: Theme.night
            ground: Theme.night.raised
            wordSize: Theme.note
            onClicked: panel.testRequested("colours")
        }

        PillButton {
            text: qsTr("Dark screen")
            glyph: Icons.dark
            tones: Theme.night
            ground: Theme.night.raised
            wordSize: Theme.note
            visible: panel.darkOffered
            onClicked: panel.darkRequested()
        }
    }
}
