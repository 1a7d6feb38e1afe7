import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What a story is called, of what kind it is, and when it was.
Column {
    id: headline

    required property StoryDetails story
    required property Tones tones

    spacing: Theme.step * 1.25

    Item {
        width: parent.width
        height: kicker.height

        Rectangle {
            anchors.left: parent.left
            width: Theme.step * 0.75
            height: parent.height
            color: headline.tones.lantern("vermilion")
        }

        Sans {
            id: kicker

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.step * 3
            text: [headline.story.kicker, headline.story.day].filter(Boolean).join("  ·  ")
            color: headline.tones.lantern("vermilion")
            font.pixelSize: Theme.body
            font.weight: Font.Medium
        }
    }

    Serif {
        width: parent.width
        text: headline.story.title
        color: headline.tones.ink
        font.pixelSize: Theme.chinese ? Theme.title * 1.3 : Theme.title * 1.18
        font.weight: Font.Bold
        lineHeight: Theme.chinese ? 1.1 : 0.98
        isHeading: true
    }

    Serif {
        width: parent.width
        text: headline.story.otherTitle
        color: headline.tones.quiet
        font.pixelSize: Theme.heading
        visible: text !== ""
    }
}
