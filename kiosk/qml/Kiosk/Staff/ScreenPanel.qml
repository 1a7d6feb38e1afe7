import QtQuick
import Kiosk.Theme

// Whether every place of the screen answers and shows every colour; and darkness.
StaffPanel {
    id: panel

    required property bool darkOffered
    required property bool lightOffered

    signal testRequested(name: string)
    signal darkRequested
    signal lightRequested

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
            visible: panel.darkOffered && !panel.lightOffered
            onClicked: panel.darkRequested()
        }

        StaffButton {
            text: qsTr("Show the museum now")
            glyph: Icons.museum
            visible: panel.lightOffered
            onClicked: panel.lightRequested()
        }
    }
}
