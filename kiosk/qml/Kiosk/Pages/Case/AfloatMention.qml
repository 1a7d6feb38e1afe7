import QtQuick
import Kiosk.Theme
import Kiosk.Components

// An exhibit that leads to a case, afloat above its name and the reason.
Tappable {
    id: mention

    required property string title
    required property string year
    required property string kind
    required property string hue
    required property url picture
    required property url cutout
    required property string because
    required property Tones tones

    text: title
    Accessible.description: [year, because].filter(Boolean).join(Theme.chinese ? "，" : ", ")
    contentItem: Item {
        implicitHeight: words.y + words.height

        Afloat {
            id: afloat

            x: (parent.width - width) / 2
            width: Math.min(parent.width, Theme.step * (Theme.reading >= 1.5 ? 24 : Theme.portrait ? 44 : 31))
            height: width
            cutout: mention.cutout
            picture: mention.picture
            hue: mention.hue
            kind: mention.kind
            mirrored: 0.3
        }

        Column {
            id: words

            y: afloat.height + Theme.step * 3
            width: parent.width
            spacing: Theme.step * 0.5

            Sans {
                width: parent.width
                text: mention.year
                color: mention.tones.lantern(mention.hue)
                font.pixelSize: Theme.note
                visible: text !== ""
                Accessible.ignored: true
            }

            Serif {
                width: parent.width
                text: mention.title
                color: mention.tones.ink
                font.pixelSize: Theme.heading
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            Sans {
                width: parent.width
                text: mention.because
                color: mention.tones.quiet
                font.pixelSize: Theme.note
                lineHeight: Theme.noteLineHeight
                visible: text !== ""
                Accessible.ignored: true
            }
        }
    }
}
