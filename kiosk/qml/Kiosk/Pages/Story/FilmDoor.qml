import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The way from a card to the film that it leads to.
Tappable {
    id: door

    required property string film
    required property Tones tones

    text: qsTr("Watch the film")
    Accessible.description: film
    visible: film !== ""
    contentItem: Item {
        implicitWidth: sign.width + Theme.step * 2 + Math.max(kicker.implicitWidth, title.implicitWidth)
        implicitHeight: Math.max(sign.height, words.height)

        Rectangle {
            id: sign

            anchors.left: parent.left
            width: Theme.touchTarget
            height: width
            radius: width / 2
            color: door.tones.ink

            Glyph {
                anchors.centerIn: parent
                text: Icons.filmPlay
                size: Theme.touchTarget * 0.5
                color: door.tones.ground
            }
        }

        Column {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.step * 2
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Sans {
                id: kicker

                width: parent.width
                text: door.text
                color: door.tones.quiet
                font.pixelSize: Theme.note
                Accessible.ignored: true
            }

            Serif {
                id: title

                width: parent.width
                text: door.film
                color: door.tones.ink
                font.pixelSize: Theme.body
                font.weight: Font.Bold
                Accessible.ignored: true
            }
        }
    }
}
