import QtQuick
import Kiosk.Theme

// An exhibit that a story or case leads to, with the reason: beside its picture, or large below it.
Tappable {
    id: mention

    required property string title
    required property string year
    required property string kind
    required property string hue
    required property url picture
    required property string because
    required property Tones tones
    property bool large: false

    text: title
    Accessible.description: [year, because].filter(Boolean).join(Theme.chinese ? "，" : ", ")
    topPadding: Theme.step
    bottomPadding: Theme.step
    contentItem: Item {
        implicitHeight: mention.large ? words.y + words.height : Math.max(image.height, words.height)

        ExhibitPicture {
            id: image

            anchors.left: parent.left
            width: mention.large ? parent.width : Theme.step * 15
            height: width
            picture: mention.picture
            hue: mention.hue
            kind: mention.kind
        }

        Column {
            id: words

            anchors.left: mention.large ? image.left : image.right
            anchors.leftMargin: mention.large ? 0 : Theme.step * 2.5
            anchors.top: mention.large ? image.bottom : image.top
            anchors.topMargin: mention.large ? Theme.step * 1.5 : 0
            anchors.right: parent.right
            spacing: Theme.step * 0.5

            Sans {
                width: parent.width
                text: mention.year
                Accessible.ignored: true
                color: mention.tones.lantern(mention.hue)
                font.pixelSize: Theme.note
            }

            Serif {
                width: parent.width
                text: mention.title
                color: mention.tones.ink
                font.pixelSize: Theme.lead * 0.86
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
