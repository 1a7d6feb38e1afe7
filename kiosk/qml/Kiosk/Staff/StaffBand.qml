import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Along the upper edge: nobody takes what stands below for a part of the museum.
Rectangle {
    id: band

    property string note: ""

    color: Theme.night.lantern("amber")
    implicitHeight: Theme.touchTarget

    Row {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.step * 1.5

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            text: Icons.staff
            color: Theme.nightTones.ground
        }

        Sans {
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("For staff only")
            color: Theme.nightTones.ground
            font.weight: Font.Medium
            Accessible.role: Accessible.Heading
        }
    }

    Sans {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        text: band.note
        color: Theme.nightTones.ground
        font.pixelSize: Theme.note
    }
}
