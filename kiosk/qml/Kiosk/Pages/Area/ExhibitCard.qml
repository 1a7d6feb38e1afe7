import QtQuick
import Kiosk.Theme
import Kiosk.Components

// An exhibit on the wall of its area: its picture as through a window, and a label as museums hang
// them, below it or, where its words are large, beside it.
Tappable {
    id: card

    required property string title
    required property string otherTitle
    required property string year
    required property string kind
    required property string hue
    required property url picture
    required property CardMeasure measure
    // Where the card begins in what is seen of the wall, from 0 to 1.
    required property real seenAt
    // The picture moves less than its frame, as what stands behind a window does; from -1 to 1.
    readonly property real shift: Theme.calmMotion ? 0 : Math.max(-1, Math.min(1, 2 * seenAt - 0.7))

    text: title
    Accessible.description: [year, otherTitle].filter(Boolean).join(", ")
    contentItem: Item {
        Item {
            id: frame

            // How much wider and higher than its frame the picture is.
            readonly property real overlap: width * 0.07

            anchors.left: parent.left
            width: card.measure.pictureWidth
            height: card.measure.pictureHeight
            clip: true

            ExhibitPicture {
                x: -frame.overlap / 2 * (1 + (Theme.portrait ? 0 : card.shift))
                y: -frame.overlap / 2 * (1 + (Theme.portrait ? card.shift : 0))
                width: frame.width + frame.overlap
                height: frame.height + frame.overlap
                picture: card.picture
                hue: card.hue
                kind: card.kind
            }
        }

        Column {
            anchors.left: card.measure.labelBeside ? frame.right : parent.left
            anchors.leftMargin: card.measure.labelBeside ? Theme.gap : 0
            anchors.right: parent.right
            y: card.measure.labelBeside ? (parent.height - height) / 2 : frame.height + Theme.step * 2
            spacing: Theme.step / 2

            Sans {
                width: parent.width
                text: card.year
                color: Theme.night.lantern(card.hue)
                font.pixelSize: Theme.note
                Accessible.ignored: true
            }

            Serif {
                width: parent.width
                text: card.title
                color: Theme.night.ink
                font.pixelSize: card.measure.titleSize
                font.weight: Font.Bold
                lineHeight: 1
                Accessible.ignored: true
            }

            Sans {
                width: parent.width
                text: card.otherTitle
                color: Theme.night.quiet
                font.pixelSize: Theme.note
                Accessible.ignored: true
            }
        }
    }
}
