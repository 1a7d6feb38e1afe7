pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A tour: where it begins, what it promises, how long it takes, and whether it was begun. It is as
// high as its words need.
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
    required property list<url> laterPictures
    required property Tones tones
    required property bool large
    // What one comes by, where there is room for it.
    readonly property bool foretold: large && !Theme.oneColumn && Theme.reading < 1.5
    // Large words on a narrow screen have all of its width.
    readonly property bool pitchBelow: Theme.portrait && Theme.reading >= 1.5
    readonly property string duration: minutes === 1 ? qsTr("1 minute") : qsTr("%1 minutes").arg(minutes)
    readonly property string stopCount: stops === 1 ? qsTr("1 stop") : qsTr("%1 stops").arg(stops)
    readonly property string extent: reached > 0 ? qsTr("Go on at stop %1 of %2").arg(reached + 1).arg(stops) : [duration, stopCount].join(Theme.chinese ? "，" : ", ")

    component Words: Sans {
        width: Math.min(implicitWidth, words.width)
        font.pixelSize: Theme.note
        Accessible.ignored: true
    }

    text: title
    Accessible.description: [extent, pitch].join(". ")
    contentItem: Item {
        implicitHeight: Math.max(image.y + image.height, promise.y + promise.height)

        Rectangle {
            width: parent.width
            height: Theme.hairlineWidth * 2
            color: card.tones.lantern(card.hue)
        }

        ExhibitPicture {
            id: image

            anchors.left: parent.left
            y: Theme.step * 2.5
            width: Math.min(parent.width * 0.3, Theme.step * (card.large ? 32 : 24))
            height: width
            picture: card.picture
            hue: card.hue
            kind: card.kind
        }

        Row {
            id: later

            readonly property real side: Math.min(image.height, parent.width * 0.088)

            anchors.right: parent.right
            y: image.y + image.height - height
            spacing: Theme.step * 1.5

            Repeater {
                model: card.foretold ? card.laterPictures.slice(0, 5) : []

                ExhibitPicture {
                    required property url modelData

                    width: later.side
                    height: width
                    picture: modelData
                    hue: card.hue
                    kind: card.kind
                }
            }
        }

        Column {
            id: words

            anchors.left: image.right
            anchors.leftMargin: Theme.step * 2.5
            anchors.right: later.left
            anchors.rightMargin: card.foretold ? Theme.gap : 0
            y: Theme.step * 2
            spacing: Theme.step * 0.5

            Serif {
                width: parent.width
                text: card.title
                color: card.tones.ink
                font.pixelSize: card.large ? Theme.headline : Theme.heading
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            Flow {
                width: parent.width
                spacing: Theme.step * 2

                Words {
                    text: card.extent
                    color: card.tones.lantern(card.hue)
                }

                Words {
                    text: card.otherTitle
                    color: card.tones.quiet
                    visible: text !== ""
                }
            }
        }

        Sans {
            id: promise

            anchors.left: card.pitchBelow ? parent.left : words.left
            anchors.right: words.right
            y: (card.pitchBelow ? Math.max(words.y + words.height, image.y + image.height) : words.y + words.height) + Theme.step * 0.5
            text: card.pitch
            color: card.tones.ink
            font.pixelSize: card.large ? Theme.body : Theme.note
            lineHeight: Theme.noteLineHeight
            Accessible.ignored: true
        }
    }
}
