pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// The contents that were shown lately, each to be shown again.
StaffPanel {
    id: panel

    required property StaffContent content

    heading: qsTr("The last contents")

    Repeater {
        model: panel.content.kept

        KeptLine {
            width: panel.inner
            onShowRequested: panel.content.showAgain(key)
        }
    }
}
