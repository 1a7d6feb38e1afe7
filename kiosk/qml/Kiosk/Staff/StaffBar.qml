import QtQuick
import Kiosk.Theme

// The ways out. What ends the kiosk is touched twice: the first touch asks.
Rectangle {
    id: bar

    required property string otherLanguage
    // What is asked to be touched again: nothing, restart or end.
    property string asked: ""

    signal languageRequested
    signal restartRequested
    signal endRequested
    signal backRequested

    color: Theme.night.raised
    implicitHeight: ways.height + Theme.step * 3

    Flow {
        id: ways

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.targetGap

        StaffButton {
            text: qsTr("Back to the museum")
            glyph: Icons.back
            filled: true
            onClicked: bar.backRequested()
        }

        StaffButton {
            text: bar.otherLanguage
            glyph: Icons.language
            visible: text !== ""
            onClicked: bar.languageRequested()
        }

        StaffButton {
            text: bar.asked === "restart" ? qsTr("Touch again to restart") : qsTr("Restart the kiosk")
            glyph: Icons.restart
            onClicked: bar.asked === "restart" ? bar.restartRequested() : bar.asked = "restart"
        }

        StaffButton {
            text: bar.asked === "end" ? qsTr("Touch again to end") : qsTr("End the kiosk")
            glyph: Icons.end
            onClicked: bar.asked === "end" ? bar.endRequested() : bar.asked = "end"
        }
    }
}
