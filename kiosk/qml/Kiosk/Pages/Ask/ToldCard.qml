import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What a card says, word for word, and beside or below it the card.
Item {
    id: told

    required property string card
    required property string targetId
    required property string title
    required property string when
    required property string kind
    required property string hue
    required property url picture
    required property string said
    required property Tones tones
    readonly property bool beside: width > Theme.body * 30
    readonly property color light: hue === "" ? tones.ink : tones.lantern(hue)

    signal chosen(card: string, targetId: string)

    implicitHeight: beside ? Math.max(words.height, door.height) : words.height + Theme.step + door.height

    Rectangle {
        anchors.left: parent.left
        width: Theme.step * 0.75
        height: told.beside ? parent.height : words.height
        color: told.light
    }

    Serif {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.step * 3
        y: told.beside ? (parent.height - height) / 2 : 0
        width: (told.beside ? parent.width * 0.6 : parent.width) - Theme.step * 3
        text: told.said
        color: told.tones.ink
        font.pixelSize: Theme.lead
        lineHeight: Theme.chinese ? 1.18 : 1.1
    }

    MentionButton {
        id: door

        anchors.right: parent.right
        y: told.beside ? 0 : words.height + Theme.step
        width: told.beside ? parent.width * 0.4 - Theme.gap : parent.width - Theme.step * 3
        title: told.title
        year: told.when
        kind: told.kind
        hue: told.hue
        picture: told.picture
        because: ""
        tones: told.tones
        leftPadding: Theme.step
        rightPadding: Theme.step * 1.5
        background: Rectangle {
            color: told.tones.raised
            border.color: told.tones.shape
            border.width: Math.max(1, Theme.hairlineWidth)
            radius: Theme.step * 0.75
        }
        onClicked: told.chosen(told.card, told.targetId)
    }
}
