import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The question before a visit ends. Any touch answers it, and presses nothing beneath.
Tappable {
    id: question

    required property int secondsLeft
    readonly property bool modal: true

    text: qsTr("Still there? Touch to go on.")
    opacity: 1
    background: Rectangle {
        color: Theme.night.ground
        opacity: 0.93
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            width: parent.width - 2 * Theme.margin
            spacing: Theme.step * 3

            Serif {
                anchors.horizontalCenter: parent.horizontalCenter
                text: question.secondsLeft
                color: Theme.night.lantern("amber")
                font.pixelSize: Theme.step * 24
                lineHeight: 1
            }

            Serif {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Still there?")
                color: Theme.night.ink
                font.pixelSize: Theme.poster
                font.weight: Font.Bold
            }

            Sans {
                width: parent.width
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Touch anywhere to go on where you were.")
                color: Theme.night.quiet
                font.pixelSize: Theme.lead
            }
        }
    }
}
