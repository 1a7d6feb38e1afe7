import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A label and its value.
Column {
    id: fact

    required property string label
    required property string value
    required property Tones tones

    Accessible.role: Accessible.StaticText
    Accessible.name: label + (Theme.chinese ? "：" : ": ") + value

    Sans {
        width: fact.width
        text: fact.label
        color: fact.tones.quiet
        font.pixelSize: Theme.note
        Accessible.ignored: true
    }

    Sans {
        width: fact.width
        text: fact.value
        color: fact.tones.ink
        font.pixelSize: Theme.note
        Accessible.ignored: true
    }
}
