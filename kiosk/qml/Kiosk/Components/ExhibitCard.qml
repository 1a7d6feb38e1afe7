import QtQuick
import Kiosk.Theme

// An exhibit on the wall of its area: its picture, and a label below as museums hang them.
Tappable {
    id: card

    required property string title
    required property string otherTitle
    required property string year
    required property string kind
    required property string hue
    required property url picture

    text: title
    contentItem: Item {
        ExhibitPicture {
            id: image

            width: parent.width
            height: parent.height - label.height - Theme.step * 2
            picture: card.picture
            hue: card.hue
            kind: card.kind
        }

        Column {
            id: label

            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.step * 17.5
            spacing: Theme.step / 2

            Sans {
                text: card.year
                color: Theme.night.lantern(card.hue)
                font.pixelSize: Theme.step * 2.75
            }

            Serif {
                width: parent.width
                text: card.title
                color: Theme.night.ink
                font.pixelSize: Theme.step * 3.5
                font.weight: Font.Bold
                maximumLineCount: 2
                elide: Text.ElideRight
                lineHeight: 1
            }

            Sans {
                width: parent.width
                text: card.otherTitle
                color: Theme.night.quiet
                font.pixelSize: Theme.step * 2.5
                maximumLineCount: 1
                elide: Text.ElideRight
            }
        }
    }
}
