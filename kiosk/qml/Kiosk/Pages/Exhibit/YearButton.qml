import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A year that leads to it on the canal of years, of which it shows a piece: a thread with a light.
Tappable {
    id: way

    required property color accent
    // No wider than this; more words have more lines.
    required property real room

    Accessible.description: qsTr("See what is around it on the canal of years")
    contentItem: Item {
        implicitWidth: words.width + Theme.step * 2
        implicitHeight: words.height

        Sans {
            id: words

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, way.room - Theme.step * 2)
            text: way.text
            color: way.accent
            font.pixelSize: Theme.heading
            lineHeight: 1
            Accessible.ignored: true
        }

        Rectangle {
            id: thread

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: words.bottom
            height: Math.max(2, Theme.hairlineWidth * 1.5)
            color: way.accent
            opacity: 0.6
        }

        Rectangle {
            anchors.right: parent.right
            anchors.verticalCenter: thread.verticalCenter
            width: Theme.step * 1.25
            height: width
            radius: width / 2
            color: way.accent
        }
    }
}
