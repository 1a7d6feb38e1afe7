import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A film of the programme: its still, its title, how long it runs and in which languages it has
// captions. The one that is on the screen has a light at its side.
Tappable {
    id: row

    required property string filmId
    required property string title
    required property string about
    required property string length
    required property string captions
    required property url still
    required property string kind
    required property string hue
    required property bool chosen
    required property Tones tones

    text: title
    Accessible.description: [length, about].filter(Boolean).join(". ")
    Accessible.checkable: true
    Accessible.checked: chosen
    topPadding: Theme.step
    bottomPadding: Theme.step
    leftPadding: Theme.step * 2
    rightPadding: Theme.step * 2
    background: Rectangle {
        color: row.chosen ? row.tones.raised : "transparent"
        border.width: row.chosen && Theme.highContrast ? Theme.hairlineWidth : 0
        border.color: row.tones.shape

        Rectangle {
            anchors.left: parent.left
            width: Theme.step * 0.75
            height: parent.height
            color: row.tones.lantern("amber")
            visible: row.chosen
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairlineWidth
            color: row.tones.hairline
            visible: !row.chosen
        }
    }
    contentItem: Item {
        implicitHeight: Math.max(image.height, words.height)

        ExhibitPicture {
            id: image

            anchors.left: parent.left
            width: Math.min(Theme.step * 23, parent.width * 0.36)
            height: width * 9 / 16
            clip: true
            picture: row.still
            hue: row.hue
            kind: row.kind
        }

        Column {
            id: words

            anchors.left: image.right
            anchors.leftMargin: Theme.step * 2.5
            anchors.right: parent.right
            spacing: Theme.step * 0.25

            Serif {
                width: parent.width
                text: row.title
                color: row.tones.ink
                font.pixelSize: Theme.lead * 0.95
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            Flow {
                width: parent.width
                spacing: Theme.step * 1.75

                Sans {
                    text: row.length
                    color: row.chosen ? row.tones.lantern("amber") : row.tones.ink
                    font.pixelSize: Theme.note
                    visible: text !== ""
                    Accessible.ignored: true
                }

                Row {
                    spacing: Theme.step
                    visible: row.captions !== ""

                    Glyph {
                        anchors.verticalCenter: parent.verticalCenter
                        text: Icons.captions
                        size: Theme.note * 1.1
                        color: row.tones.quiet
                    }

                    Sans {
                        text: row.captions
                        color: row.tones.quiet
                        font.pixelSize: Theme.note
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
