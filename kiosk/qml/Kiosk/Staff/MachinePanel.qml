pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// Who came today, and how the machine is.
StaffPanel {
    id: panel

    required property StaffMachine machine
    readonly property int hours: Math.floor(machine.minutesOn / 60)

    component Fact: StaffFact {
        width: panel.inner
        visible: value !== ""
    }

    heading: qsTr("Machine")

    Fact {
        label: qsTr("Visits today")
        value: panel.machine.visitsOffered ? panel.machine.visits : ""
    }

    Fact {
        label: qsTr("Version")
        value: panel.machine.version
    }

    Fact {
        label: qsTr("Switched on")
        value: panel.hours < 48 ? qsTr("for %1 h %2 min").arg(panel.hours).arg(panel.machine.minutesOn % 60) : qsTr("for %1 days").arg(Math.floor(panel.hours / 24))
    }

    Fact {
        label: qsTr("Last starts")
        value: panel.machine.starts
    }

    Fact {
        label: qsTr("Free on the disk")
        value: panel.machine.diskFree
    }

    Fact {
        label: qsTr("Free memory")
        value: panel.machine.memory === "" ? "" : qsTr("%1 of %2").arg(panel.machine.memoryFree).arg(panel.machine.memory)
    }

    Fact {
        label: qsTr("Network address")
        value: qsTr("none: the kiosk uses no network")
    }
}
