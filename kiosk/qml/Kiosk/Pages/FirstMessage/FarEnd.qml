pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What there is at the far end: its name, the machine, and what time it is.
Item {
    id: end

    required property FirstMessageDetails firstMessage
    required property url folder
    required property color accent
    required property Tones tones
    // How large the machine may be.
    required property real most

    implicitHeight: machine.y + machine.height

    MapName {
        id: name

        x: Math.min(0, end.width - width)
        text: qsTr("SRI, Menlo Park")
        tones: end.tones
    }

    FarMachine {
        id: machine

        y: name.height + Theme.step
        width: end.most
        height: width * 690 / 720
        firstMessage: end.firstMessage
        folder: end.folder
    }

    HourClock {
        x: machine.width + Theme.step * 2
        y: machine.y
        side: Math.min(Theme.step * 18, machine.height * 0.5, end.width - x - Theme.step * 2)
        minutes: end.firstMessage.minutes
        running: end.firstMessage.outcome === "hour"
        accent: end.accent
        tones: end.tones
    }
}
