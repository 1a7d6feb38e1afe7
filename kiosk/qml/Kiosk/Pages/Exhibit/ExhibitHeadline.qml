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

    spacing: Theme.step * 0.75

    Sans {
        width: parent.width
        text: headline.exhibit.year
        color: headline.accent
        font.pixelSize: Theme.heading
    }

    Serif {
        width: parent.width
        text: headline.exhibit.title
        color: headline.tones.ink
        font.pixelSize: Theme.title
        font.weight: Font.Bold
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
        lineHeight: 1.2
    }
}
