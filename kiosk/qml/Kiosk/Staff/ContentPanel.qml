pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What is shown, and what `kiosk check` says of the file that staff edit.
StaffPanel {
    id: panel

    required property StaffContent content
    readonly property string counted: qsTr("Errors: %1 · Warnings: %2").arg(content.errors).arg(content.warnings)

    heading: qsTr("Content")

    Row {
        spacing: Theme.step

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            text: panel.content.errors > 0 ? Icons.close : Icons.chosen
            color: verdict.color
            visible: panel.content.checked && !panel.content.checking
        }

        Sans {
            id: verdict

            anchors.verticalCenter: parent.verticalCenter
            text: panel.content.checking ? qsTr("Being checked …") : !panel.content.checked ? qsTr("It could not be checked; see the log") : panel.counted
            color: panel.content.errors > 0 || !panel.content.checked && !panel.content.checking ? Theme.night.lantern("vermilion") : panel.content.warnings > 0 ? Theme.night.lantern("amber") : Theme.night.lantern("jade")
            font.weight: Font.Medium
        }
    }

    Sans {
        width: panel.inner
        visible: panel.content.refused
        text: panel.content.there ? qsTr("Visitors see the last content that was good, until this is mended.") : qsTr("Visitors see that the exhibition is being prepared.")
        color: Theme.night.ink
        font.pixelSize: Theme.note
    }

    StaffFact {
        width: panel.inner
        label: qsTr("File")
        value: panel.content.file
    }

    StaffFact {
        width: panel.inner
        label: qsTr("On screen since")
        value: panel.content.there ? panel.content.shownAt + " · " + (panel.content.onTrial ? qsTr("on trial") : qsTr("proven")) : qsTr("nothing is on screen")
    }

    Flow {
        width: panel.inner
        spacing: Theme.targetGap

        StaffButton {
            text: qsTr("Check again")
            glyph: Icons.again
            enabled: !panel.content.checking
            onClicked: panel.content.refresh()
        }

        StaffButton {
            text: panel.content.reloading ? qsTr("Reading …") : qsTr("Read all anew")
            glyph: Icons.again
            enabled: !panel.content.reloading
            onClicked: panel.content.reload()
        }
    }

    Repeater {
        model: panel.content.faults

        FaultLine {
            width: panel.inner
        }
    }

    Sans {
        width: panel.inner
        visible: panel.content.untold > 0
        text: qsTr("and %1 more: kiosk check says all of them").arg(panel.content.untold)
        color: Theme.night.quiet
        font.pixelSize: Theme.note
    }
}
