import QtQuick
import Kiosk.Theme

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

        StaffButton {
            text: qsTr("Touch test")
            glyph: Icons.fields
            onClicked: panel.testRequested("grid")
        }

        StaffButton {
            text: qsTr("Colour test")
            glyph: Icons.colours
            onClicked: panel.testRequested("colours")
        }

        StaffButton {
            text: qsTr("Dark screen")
            glyph: Icons.dark
            visible: panel.darkOffered
            onClicked: panel.darkRequested()
        }
    }
}
