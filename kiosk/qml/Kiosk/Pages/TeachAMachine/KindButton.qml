pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// One of the two words there are, below a picture of what it means, or beside it where it is low.
// While it is the machine's turn it shows which of them the machine says.
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
    readonly property bool low: height < Theme.heading * 5 && word.implicitWidth + Theme.step * 2 < width * 0.5
    // A touch, as it is shown: it has begun where the ripple is.
    readonly property bool touched: call > 0.5 && call < 1

    contentItem: Item {
        clip: true

        Rectangle {
            anchors.fill: parent
            color: button.tones.ground
        }

        Item {
            id: room

            width: button.low ? parent.width * 0.5 : parent.width
            height: button.low ? parent.height : parent.height - word.height

            Image {
                readonly property real side: Math.min(room.width * 1.1, room.height)

                anchors.centerIn: parent
                width: Theme.highContrast ? side : room.width
                height: Theme.highContrast ? side : room.height
                source: button.seen && width > 0 && height > 0 ? "image://lanterns/" + (Theme.highContrast ? button.lantern : button.scene + "/" + Theme.step) : ""
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
                visible: button.touched
            }

            Glyph {
                id: finger

                readonly property bool aside: room.width > room.height * 0.9

                x: room.width * (aside ? 0.86 : 0.5) - width / 2
                y: room.height * (aside ? 0.76 : 0.88) - height / 2
                text: Icons.begin
                size: Theme.step * (button.low ? 6 : 8)
                scale: button.touched ? 1 - 0.15 * Math.sin(Math.PI * 2 * (button.call - 0.5)) : 1
                color: button.tones.ink
                visible: button.call >= 0
            }
        }

        Serif {
            id: word

            x: button.low ? room.width : 0
            y: button.low ? (parent.height - height) / 2 : room.height
            width: parent.width - x
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
