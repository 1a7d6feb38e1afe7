import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Where to go next: what it is, its title, and its picture beside or above them.
Tappable {
    id: tile

    required property string card
    required property string targetId
    required property string title
    required property int minutes
    required property int stops
    required property string kind
    required property string hue
    required property url picture
    required property url cutout
    required property url still
    required property url museumFolder
    required property Tones tones
    // Whether words stand beside the picture.
    required property bool beside
    required property bool near
    // How high the picture is above the words; of the width alone, so that what asks for it while words
    // and picture change their places is not asked in turn.
    readonly property real above: Math.round(Math.min(availableWidth * 0.56, Theme.step * 36))
    // How high its words and picture want to be; the tiles of a row are as high as the highest.
    readonly property real wanted: topPadding + bottomPadding + (beside ? Math.max(Theme.step * 20, words.height + Theme.step * 4) : above + words.height + Theme.step * 4)
    readonly property string sort: card === "tour" ? qsTr("Another tour") : card === "exhibit" ? qsTr("An exhibit") : card === "film" ? qsTr("A film") : card === "story" ? qsTr("A summit story") : qsTr("A case presentation")
    readonly property color accent: tones.lantern(card === "tour" ? "amber" : card === "exhibit" ? hue : card === "film" ? "plum" : card === "story" ? "vermilion" : "ultramarine")

    text: title
    Accessible.description: sort
    background: Rectangle {
        color: tile.tones.raised
        border.width: Theme.highContrast ? Theme.hairlineWidth : 0
        border.color: tile.tones.shape
    }
    contentItem: Item {
        Item {
            id: image

            anchors.left: parent.left
            width: tile.beside ? Math.round(parent.width * 0.4) : parent.width
            height: tile.beside ? parent.height : tile.above
            clip: true

            Canal {
                anchors.fill: parent
                museumFolder: tile.museumFolder
                horizon: 0.4
                zoom: 1.8
                dim: 0.45
                visible: !film.visible

                Afloat {
                    readonly property real size: Math.min(parent.width * 0.96, parent.height * 0.92)

                    anchors.horizontalCenter: parent.horizontalCenter
                    y: parent.height * 0.9 - size
                    width: size
                    height: size
                    cutout: tile.near && !film.visible ? tile.cutout : ""
                    picture: tile.near && !film.visible ? tile.picture : ""
                    hue: tile.hue
                    kind: tile.kind
                }
            }

            ExhibitPicture {
                id: film

                anchors.fill: parent
                picture: tile.near ? tile.still : ""
                hue: tile.hue
                kind: tile.kind
                visible: tile.still.toString() !== ""
            }

            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: Theme.step * 1.75
                y: parent.height - height - Theme.step
                width: Theme.step * 6
                height: width
                radius: width / 2
                color: Qt.alpha(tile.tones.ground, 0.8)
                visible: tile.card === "film"

                Glyph {
                    anchors.centerIn: parent
                    text: Icons.filmPlay
                    size: Theme.step * 4
                    color: tile.tones.ink
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

            anchors.left: tile.beside ? image.right : parent.left
            anchors.leftMargin: Theme.step * 2
            anchors.right: parent.right
            anchors.rightMargin: Theme.step * 1.5
            y: tile.beside ? (parent.height - height) / 2 : image.height + Theme.step * 1.5
            spacing: Theme.step * 0.5

            Sans {
                width: parent.width
                text: tile.sort
                color: tile.accent
                font.pixelSize: Theme.note
                font.weight: Font.Medium
                Accessible.ignored: true
            }

            Serif {
                width: parent.width
                text: tile.title
                color: tile.tones.ink
                font.pixelSize: Theme.lead * 0.92
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            Sans {
                width: parent.width
                text: tile.minutes === 1 ? qsTr("1 minute") : qsTr("%1 minutes").arg(tile.minutes)
                color: tile.tones.quiet
                font.pixelSize: Theme.note
                visible: tile.minutes > 0
                Accessible.ignored: true
            }
        }
    }
}
