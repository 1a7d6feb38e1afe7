import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A question to touch, with the light of the area that answers it.
Tappable {
    id: starter

    required property string question
    required property string hue
    required property Tones tones

    text: question
    leftPadding: Theme.step * 2.5
    rightPadding: Theme.step * 2
    topPadding: Theme.step
    bottomPadding: Theme.step
    background: Rectangle {
        color: starter.tones.raised
        border.color: starter.tones.shape
        border.width: Math.max(1, Theme.hairlineWidth)
        radius: Theme.step * 0.75

        Rectangle {
            anchors.left: parent.left
            width: Theme.step * 0.75
            height: parent.height
            color: starter.hue === "" ? starter.tones.ink : starter.tones.lantern(starter.hue)
        }
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Sans {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: starter.question
            color: starter.tones.ink
            lineHeight: Theme.noteLineHeight
            Accessible.ignored: true
        }
    }
}
