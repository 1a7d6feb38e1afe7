import QtQuick
import Kiosk.Theme
import Kiosk.Components

// An exhibit on the wall of its area: its picture as through a window, and a label below as museums
// hang them.
Tappable {
    id: card

    required property string title
    required property string otherTitle
    required property string year
    required property string kind
    required property string hue
    required property url picture
    // Where the card begins in what is seen of the wall, 0 to 1, and whether that is downwards.
    required property real seenAt
    required property bool upright
    // The picture moves less than its frame, as what stands behind a window does; from -1 to 1.
    readonly property real shift: Theme.calmMotion ? 0 : Math.max(-1, Math.min(1, 2 * seenAt - 0.7))

    text: title
    contentItem: Item {
        Item {
            id: frame

            // How much wider and higher than its frame the picture is.
            readonly property real overlap: width * 0.07

            width: parent.width
            height: parent.height - label.height - Theme.step * 2
            clip: true

            ExhibitPicture {
                x: -frame.overlap / 2 * (1 + (card.upright ? 0 : card.shift))
                y: -frame.overlap / 2 * (1 + (card.upright ? card.shift : 0))
                width: frame.width + frame.overlap
                height: frame.height + frame.overlap
                picture: card.picture
                hue: card.hue
                kind: card.kind
            }
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
                font.pixelSize: Theme.step * 3
            }

            Serif {
                width: parent.width
                text: card.title
                color: Theme.night.ink
                font.pixelSize: Theme.step * (card.upright ? 3.5 : 4.2)
                font.weight: Font.Bold
                maximumLineCount: 2
                elide: Text.ElideRight
                lineHeight: 1
            }

            Sans {
                width: parent.width
                text: card.otherTitle
                color: Theme.night.quiet
                font.pixelSize: Theme.step * (card.upright ? 2.5 : 3)
                maximumLineCount: 1
                elide: Text.ElideRight
            }
        }
    }
}
