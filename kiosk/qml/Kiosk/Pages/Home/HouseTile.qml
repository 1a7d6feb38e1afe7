import QtQuick
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// A house as a tile: the house in its part of the picture, its number and its sign below. A tile
// that is too low for a house has its number in the sign.
Tappable {
    id: tile

    required property int number
    required property string name
    required property string shortName
    required property string otherShortName
    required property string hue
    required property rect outline
    required property url folder
    // How wide the whole picture is of which the tile shows a part.
    required property real museumWidth
    readonly property bool pictured: height - label.height > Theme.step * 16
    readonly property real museumHeight: museumWidth * (Theme.portrait ? 16 / 9 : 9 / 16)

    // A place of the picture at which it leaves no part of the tile empty.
    function within(wanted: real, least: real): real {
        return Math.max(least, Math.min(0, wanted));
    }

    text: name
    background: Rectangle {
        color: Theme.night.raised
        border.color: Theme.night.shape
        border.width: Theme.highContrast ? Theme.hairlineWidth * 2 : 0
    }
    contentItem: Item {
        Item {
            id: view

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: label.top
            anchors.bottomMargin: Theme.step * 1.5
            clip: true
            visible: tile.pictured

            // The house stands in the middle; where the tile is lower than the house, its roof goes.
            NightPicture {
                x: tile.within(view.width / 2 - (tile.outline.x + tile.outline.width / 2) * width, view.width - width)
                y: tile.within(Math.min(view.height / 2 - (tile.outline.y + tile.outline.height / 2) * height, view.height - (tile.outline.y + tile.outline.height * 1.02) * height), view.height - height)
                width: tile.museumWidth
                height: tile.museumHeight
                tolerance: 2
                folder: tile.folder
            }
        }

        HouseSign {
            id: label

            anchors.left: parent.left
            anchors.leftMargin: Theme.step * 2
            y: tile.pictured ? parent.height - height - Theme.step * 1.5 : (parent.height - height) / 2
            shortName: tile.shortName
            otherShortName: tile.otherShortName
            hue: tile.hue
            number: tile.pictured ? "" : tile.number
        }

        Rectangle {
            anchors.fill: number
            color: Theme.night.ground
            opacity: 0.88
            visible: tile.pictured
        }

        Serif {
            id: number

            anchors.left: parent.left
            anchors.top: parent.top
            leftPadding: Theme.step * 2
            rightPadding: Theme.step * 1.5
            visible: tile.pictured
            text: tile.number
            color: Theme.night.lantern(tile.hue)
            font.pixelSize: Theme.note
            Accessible.ignored: true
        }
    }
}
