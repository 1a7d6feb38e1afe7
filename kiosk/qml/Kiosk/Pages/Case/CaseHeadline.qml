import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Who presents, and what.
Column {
    id: headline

    required property CaseDetails presentation
    required property Tones tones

    spacing: Theme.step * 0.75

    Sans {
        width: parent.width
        text: headline.presentation.organisation
        color: headline.tones.lantern("ultramarine")
        font.pixelSize: Theme.body
        font.weight: Font.Medium
    }

    Serif {
        width: parent.width
        text: headline.presentation.title
        color: headline.tones.ink
        font.pixelSize: Theme.title
        font.weight: Font.Bold
        isHeading: true
    }

    Sans {
        width: parent.width
        text: headline.presentation.fullTitle
        color: headline.tones.quiet
        font.pixelSize: Theme.note
        visible: text !== headline.presentation.title
    }
}
