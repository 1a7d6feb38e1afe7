import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What a light is called, and why it belongs to the chosen one.
Column {
    id: words

    required property string kicker
    required property string title
    required property string because
    required property color accent
    required property Tones tones

    spacing: Theme.step * 0.25

    Sans {
        width: parent.width
        text: words.kicker
        color: words.accent
        font.pixelSize: Theme.note
        lineHeight: 0.94
        visible: text !== ""
        Accessible.ignored: true
    }

    Serif {
        width: parent.width
        text: words.title
        color: words.tones.ink
        font.pixelSize: Theme.lead * 0.9
        font.weight: Font.Bold
        lineHeight: Theme.chinese ? 1.02 : 0.92
        Accessible.ignored: true
    }

    Sans {
        width: parent.width
        text: words.because
        color: words.tones.quiet
        font.pixelSize: Theme.note
        lineHeight: Theme.chinese ? 1.04 : 0.94
        visible: text !== ""
        Accessible.ignored: true
    }
}
