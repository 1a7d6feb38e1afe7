import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A story or case at the quay: a round lantern or a square one, and its title. As a heading it says
// how many of them there are.
Tappable {
    id: moored

    required property string targetId
    required property string title
    required property bool isStory
    required property bool isHeading
    required property rect box
    required property Tones tones

    x: box.x
    y: box.y
    width: box.width
    height: box.height
    text: title
    enabled: !isHeading
    Accessible.role: isHeading ? Accessible.Heading : Accessible.ListItem
    contentItem: Item {
        CanalPicture {
            anchors.verticalCenter: parent.verticalCenter
            x: -Theme.step
            width: Math.round(Theme.step * 8.5)
            height: width
            what: (moored.isStory ? "story/" : "case/") + named(moored.tones.lantern("amber"))
            visible: !moored.isHeading
        }

        Serif {
            anchors.verticalCenter: parent.verticalCenter
            x: moored.isHeading ? 0 : Theme.step * 7.5
            width: parent.width - x
            text: moored.title
            color: moored.tones.ink
            font.pixelSize: moored.isHeading ? Theme.note * 1.15 : Theme.note
            font.weight: moored.isHeading ? Font.Bold : Font.Normal
            lineHeight: 0.9
            Accessible.ignored: true
        }
    }
}
