import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// What a story is called, of what kind it is, and when it was.
Column {
    id: headline

    required property StoryDetails story
    required property Tones tones
    // Whether the visitor keeps the story, and whether that is to be chosen here.
    required property bool kept
    property bool keepOffered: true
    readonly property real size: Theme.title * (Theme.chinese ? 1.3 : 1.18)
    // A title that is a little too long for one line is a little smaller.
    readonly property real fitting: natural.advanceWidth > width && natural.advanceWidth * 0.78 <= width ? width * 0.99 / natural.advanceWidth : 1

    signal keepRequested

    spacing: Theme.step * 1.25

    Item {
        width: parent.width
        height: kinds.height

        Rectangle {
            anchors.left: parent.left
            width: Theme.step * 0.75
            height: parent.height
            color: headline.tones.lantern("vermilion")
        }

        KickerAndDay {
            id: kinds

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.step * 3
            kicker: headline.story.kicker
            day: headline.story.day
            size: Theme.body
            accent: headline.tones.lantern("vermilion")
            tones: headline.tones
        }
    }

    Serif {
        width: parent.width
        text: headline.story.title
        color: headline.tones.ink
        font.pixelSize: headline.size * headline.fitting
        font.weight: Font.Bold
        lineHeight: Theme.chinese ? 1.1 : 0.98
        isHeading: true
    }

    Serif {
        width: parent.width
        text: headline.story.otherTitle
        color: headline.tones.quiet
        font.pixelSize: Theme.lead
        visible: text !== ""
    }

    Item {
        width: parent.width
        height: keep.height + Theme.step
        visible: headline.keepOffered

        KeepButton {
            id: keep

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            kept: headline.kept
            tones: headline.tones
            onClicked: headline.keepRequested()
        }
    }

    TextMetrics {
        id: natural

        text: headline.story.title
        font.family: Theme.serif
        font.pixelSize: headline.size
        font.weight: Font.Bold
    }
}
