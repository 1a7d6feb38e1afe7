pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// The contents that were shown lately, each to be shown again.
StaffPanel {
    id: panel

    required property StaffHistory history

    heading: qsTr("The last contents")

    Repeater {
        model: panel.history.kept

        KeptLine {
            width: panel.inner
            onShowRequested: panel.history.showAgain(key)
        }
    }
}
