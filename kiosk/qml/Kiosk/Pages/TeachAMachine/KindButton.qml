pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// One of the two words there are, with a picture of what it means. While it is the machine's turn
// it shows which of them the machine says.
Tappable {
    id: button

    required property string scene
    required property bool said
    required property color hue
    required property bool seen
    required property bool beckons
    required property Tones tones

    contentItem: Item {
        clip: true

        Image {
            anchors.fill: parent
            source: button.seen && width > 0 ? "image://lanterns/" + button.scene + "/" + Theme.step : ""
            sourceSize: Qt.size(Math.round(width), Math.round(height))
            visible: !Theme.highContrast
            opacity: button.enabled || button.said ? 1 : 0.35
            Accessible.ignored: true
        }

        Rectangle {
            y: parent.height - height
            width: parent.width
            height: word.height
            color: button.tones.ground
            opacity: 0.72
        }

        Serif {
            id: word

            y: parent.height - height
            width: parent.width
            topPadding: Theme.step * 1.5
            bottomPadding: topPadding
            text: button.text
            color: button.enabled || button.said ? button.tones.ink : button.tones.quiet
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: Theme.step * (button.said ? 1 : 0.5)
            border.color: button.enabled || button.said ? button.hue : button.tones.shape
        }
    }
}
