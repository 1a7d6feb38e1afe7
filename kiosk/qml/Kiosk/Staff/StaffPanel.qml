import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A heading, and what belongs together below it.
Rectangle {
    id: panel

    required property string heading
    default property alias lines: column.data
    readonly property real inner: column.width

    color: Theme.night.raised
    border.color: Theme.night.hairline
    border.width: Theme.hairlineWidth
    implicitHeight: column.height + Theme.step * 5

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.step * 2.5
        spacing: Theme.step * 1.5

        Serif {
            width: parent.width
            text: panel.heading
            color: Theme.night.ink
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            isHeading: true
        }
    }
}
