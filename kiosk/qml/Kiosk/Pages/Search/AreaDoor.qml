import QtQuick
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// An area to look round in: its house in the picture of the museum, its name before the dark.
Tappable {
    id: door

    required property string name
    required property string shortName
    required property string hue
    required property rect outline
    required property url museumFolder

    function within(wanted: real, least: real): real {
        return Math.max(least, Math.min(0, wanted));
    }

    text: name
    background: Item {
        clip: true

        NightPicture {
            x: door.within(parent.width / 2 - (door.outline.x + door.outline.width / 2) * width, parent.width - width)
            y: door.within(parent.height * 0.4 - (door.outline.y + door.outline.height * 0.6) * height, parent.height - height)
            width: door.width / (Theme.portrait ? 0.42 : 0.19)
            height: width * (Theme.portrait ? 16 / 9 : 9 / 16)
            tolerance: 2
            folder: door.museumFolder
            visible: !Theme.highContrast
        }

        MeltingEdge {
            anchors.bottom: parent.bottom
            width: parent.width
            // behind all of the name, however low the door is
            height: Math.max(parent.height * 0.62, word.height * 2.5)
            edge: Qt.BottomEdge
            dark: Theme.night.ground
        }

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.color: Theme.night.shape
            border.width: Theme.highContrast ? Theme.hairlineWidth * 2 : 0
        }
    }
    contentItem: Item {
        implicitHeight: word.height + Theme.step * 2

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: Theme.step * 1.5
            anchors.verticalCenter: word.verticalCenter
            width: Theme.step * 0.6
            height: word.height * 0.7
            color: Theme.night.lantern(door.hue)
        }

        Serif {
            id: word

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.step * 3
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.step
            text: door.shortName
            color: Theme.night.ink
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            lineHeight: 1
            Accessible.ignored: true
        }
    }
}
