import QtQuick
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// A piece to choose: what one does in it, and the exhibit at which it stands, afloat on the canal.
Tappable {
    id: tile

    required property string piece
    required property string exhibitId
    required property string exhibit
    required property string area
    required property string kind
    required property string hue
    required property url picture
    required property url cutout
    required property url museumFolder
    required property Tones tones
    // How high what it shows is, and how high its words want to be; tiles of a row are alike.
    required property real pictureHeight
    readonly property real wanted: topPadding + bottomPadding + pictureHeight + words.height + Theme.step * 4
    readonly property color accent: tones.lantern(hue)

    text: PieceWords.way(piece)
    Accessible.description: exhibit
    background: Rectangle {
        color: tile.tones.raised
        border.width: Theme.highContrast ? Theme.hairlineWidth : 0
        border.color: tile.tones.shape
    }
    contentItem: Item {
        Item {
            id: image

            anchors.left: parent.left
            width: parent.width
            height: tile.pictureHeight
            clip: true

            Canal {
                anchors.fill: parent
                museumFolder: tile.museumFolder
                horizon: 0.4
                zoom: 1.8
                dim: 0.45

                Afloat {
                    readonly property real size: Math.min(parent.width * 0.96, parent.height * 0.96)

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: parent.height * 0.92 - size
                    width: size
                    height: size
                    cutout: tile.cutout
                    picture: tile.picture
                    hue: tile.hue
                    kind: tile.kind
                }
            }

            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: Theme.step * 2
                y: parent.height - height - Theme.step * 1.5
                width: Theme.step * 8
                height: width
                radius: width / 2
                color: tile.tones.ground
                border.width: Math.max(2, Theme.hairlineWidth * 1.5)
                border.color: tile.accent

                Glyph {
                    anchors.centerIn: parent
                    text: Icons.ofPiece(tile.piece)
                    size: Theme.step * 4.5
                    color: tile.accent
                }
            }
        }

        Rectangle {
            anchors.left: parent.left
            width: Theme.step * 0.75
            height: image.height
            color: tile.accent
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.leftMargin: Theme.step * 2
            anchors.right: parent.right
            anchors.rightMargin: Theme.step * 1.5
            y: image.height + Theme.step * 1.5
            spacing: Theme.step * 0.5

            Serif {
                width: parent.width
                text: tile.text
                color: tile.tones.ink
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            Sans {
                width: parent.width
                text: tile.area
                color: tile.accent
                font.pixelSize: Theme.note
                font.weight: Font.Medium
                Accessible.ignored: true
            }
        }
    }
}
