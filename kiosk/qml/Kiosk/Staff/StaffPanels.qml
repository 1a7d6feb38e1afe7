import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The panels, side by side where there is room.
Flow {
    id: panels

    required property StaffAccess staff
    readonly property real panelWidth: Theme.portrait ? width : (width - Theme.gap) / 2

    signal testRequested(name: string)

    spacing: Theme.gap

    Column {
        width: panels.panelWidth
        spacing: Theme.gap

        ContentPanel {
            width: parent.width
            content: panels.staff.content
        }

        HistoryPanel {
            width: parent.width
            visible: panels.staff.history.offered
            history: panels.staff.history
        }

        ScreenPanel {
            width: parent.width
            darkOffered: panels.staff.darkOffered
            lightOffered: panels.staff.lightOffered
            onTestRequested: name => panels.testRequested(name)
            onDarkRequested: panels.staff.goDark()
            onLightRequested: panels.staff.lightUp()
        }
    }

    Column {
        width: panels.panelWidth
        spacing: Theme.gap

        MachinePanel {
            width: parent.width
            machine: panels.staff.machine
        }

        SoundPanel {
            width: parent.width
            machine: panels.staff.machine
            sound: panels.staff.sound
        }
    }
}
