import QtQuick
import Kiosk.Theme

// A label and its value.
Column {
    id: fact

    required property string label
    required property string value
    required property Tones tones

    Sans {
        width: fact.width
        text: fact.label
        color: fact.tones.quiet
        font.pixelSize: Theme.note
    }

    Sans {
        width: fact.width
        text: fact.value
        color: fact.tones.ink
        font.pixelSize: Theme.note
    }
}
