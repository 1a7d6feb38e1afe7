import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Of when an exhibit is, what it is called in both languages, and why it matters.
Column {
    id: headline

    required property ExhibitDetails exhibit
    required property color accent
    required property Tones tones
    // Whether the visitor keeps the exhibit.
    required property bool kept
    // Whether what is touched stands here too.
    property bool touched: true
    // A title is as large as leaves its words whole, and the hook in sight.
    readonly property bool long: asked.contentWidth > width || asked.lineCount > 3

    signal keepRequested
    signal timelineRequested

    spacing: Theme.step * 0.75

    Serif {
        id: asked

        width: parent.width
        height: 0
        text: headline.exhibit.title
        font.pixelSize: Theme.title
        font.weight: Font.Bold
        lineHeight: Theme.chinese ? 1.06 : 0.94
        wrapMode: Text.WordWrap
        visible: false
        Accessible.ignored: true
    }

    YearAndKeep {
        width: parent.width
        visible: headline.touched
        year: headline.exhibit.year
        kept: headline.kept
        accent: headline.accent
        tones: headline.tones
        onKeepRequested: headline.keepRequested()
        onTimelineRequested: headline.timelineRequested()
    }

    Serif {
        width: parent.width
        text: headline.exhibit.title
        color: headline.tones.ink
        font.pixelSize: headline.long ? Theme.headline : Theme.title
        font.weight: Font.Bold
        lineHeight: asked.lineHeight
        isHeading: true
    }

    Serif {
        width: parent.width
        text: headline.exhibit.otherTitle
        color: headline.tones.ink
        font.pixelSize: Theme.lead
        visible: text !== ""
    }

    Serif {
        width: parent.width
        topPadding: Theme.step * 1.5
        text: headline.exhibit.hook
        color: headline.tones.ink
        font.pixelSize: Theme.lead * 1.05
        lineHeight: Theme.chinese ? 1.12 : 1.04
    }
}
