pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// One of the two words there are, with a picture of what it means. While it is the machine's turn
// it shows which of them the machine says.
Tappable {
    id: button

    // Its picture, and where contrast is high the lantern of it alone.
    required property string scene
    required property string lantern
    required property bool said
    required property color hue
    required property bool seen
    // Where it calls before the first touch, from 0 to 1 and not in its turn until 2; else -1.
    required property real call
    required property Tones tones

    contentItem: Item {
        clip: true

        Image {
            readonly property real room: parent.height - word.height
            readonly property real side: Math.min(parent.width * 1.1, room)

            anchors.horizontalCenter: parent.horizontalCenter
            y: (room - height) / 2
            width: Theme.highContrast ? side : parent.width
            height: Theme.highContrast ? side : room
            source: button.seen && width > 0 ? "image://lanterns/" + (Theme.highContrast ? button.lantern : button.scene + "/" + Theme.step) : ""
            sourceSize: Qt.size(Math.round(width), Math.round(height))
            opacity: button.enabled || button.said ? 1 : 0.35
            Accessible.ignored: true
        }

        Rectangle {
            anchors.centerIn: finger
            width: Theme.step * (6 + 14 * Math.max(0, button.call - 0.5))
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Theme.step * 0.5
            border.color: button.tones.ink
            opacity: 2 * (1 - button.call)
            visible: button.call > 0.5 && button.call < 1
        }

        Glyph {
            id: finger

            readonly property bool aside: parent.width > parent.height

            x: parent.width * (aside ? 0.86 : 0.5) - width / 2
            y: (parent.height - word.height) * (aside ? 0.8 : 0.9) - height / 2
            text: Icons.begin
            size: Theme.step * 8
            scale: button.call > 0.5 && button.call < 1 ? 1 - 0.15 * Math.sin(Math.PI * 2 * (button.call - 0.5)) : 1
            color: button.tones.ink
            visible: button.call >= 0
        }

        Rectangle {
            y: parent.height - height
            width: parent.width
            height: word.height
            color: button.tones.ground
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
