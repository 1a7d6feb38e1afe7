import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The museum's name in both languages, and what to do.
Column {
    id: heading

    required property MuseumDetails museum
    required property Tones tones
    required property string advice
    property real nameSize: Theme.chinese || Theme.portrait ? Theme.title : Theme.headline
    property bool otherNameShown: true

    spacing: Theme.step * 0.5

    Serif {
        width: parent.width
        text: heading.museum.name
        color: heading.tones.ink
        font.pixelSize: heading.nameSize
        font.weight: Font.Bold
        isHeading: true
    }

    Serif {
        width: parent.width
        text: heading.museum.otherName
        color: heading.tones.ink
        font.pixelSize: Theme.lead
        visible: heading.otherNameShown && text !== ""
    }

    Sans {
        width: parent.width
        text: heading.advice
        color: heading.tones.quiet
        font.pixelSize: Theme.body
    }
}
