import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A tour: where it begins, what it promises, how long it takes, and whether it was begun.
Tappable {
    id: card

    required property string title
    required property string otherTitle
    required property string pitch
    required property int minutes
    required property int stops
    required property int reached
    required property string hue
    required property string kind
    required property url picture
    required property Tones tones
    readonly property string duration: minutes === 1 ? qsTr("1 minute") : qsTr("%1 minutes").arg(minutes)
    readonly property string extent: stops === 1 ? qsTr("1 stop") : qsTr("%1 stops").arg(stops)

    text: title
    contentItem: Item {
        Rectangle {
            width: parent.width
            height: Theme.hairlineWidth * 2
            color: card.tones.lantern(card.hue)
        }

        ExhibitPicture {
            id: image

            y: Theme.step * 2.5
            width: Math.min(parent.width * 0.3, parent.height - y)
            height: width
            picture: card.picture
            hue: card.hue
            kind: card.kind
        }

        Column {
            anchors.left: image.right
            anchors.leftMargin: Theme.step * 2.5
            anchors.right: parent.right
            y: Theme.step
            spacing: Theme.step * 0.25

            Serif {
                width: parent.width
                text: card.title
                color: card.tones.ink
                font.pixelSize: Theme.heading
                font.weight: Font.Bold
            }

            Item {
                width: parent.width
                height: name.height

                Sans {
                    id: name

                    width: parent.width - length.implicitWidth - Theme.gap
                    text: card.otherTitle
                    color: card.tones.quiet
                    font.pixelSize: Theme.step * 2.5
                    maximumLineCount: 1
                    elide: Text.ElideRight
                }

                Sans {
                    id: length

                    anchors.right: parent.right
                    anchors.baseline: name.baseline
                    text: card.reached > 0 ? qsTr("Go on at stop %1 of %2").arg(card.reached + 1).arg(card.stops) : [card.duration, card.extent].join(Theme.chinese ? "，" : ", ")
                    color: card.tones.lantern(card.hue)
                    font.pixelSize: Theme.note
                }
            }

            Sans {
                width: parent.width
                text: card.pitch
                color: card.tones.ink
                font.pixelSize: Theme.note
                lineHeight: Theme.noteLineHeight
                maximumLineCount: 4
                elide: Text.ElideRight
            }
        }
    }
}
