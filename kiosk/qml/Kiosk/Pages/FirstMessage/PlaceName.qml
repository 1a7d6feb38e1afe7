import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A name on the map, and below it what else is to be said of the place.
Column {
    id: place

    required property string name
    required property string more
    required property Tones tones

    Serif {
        text: place.name
        color: place.tones.ink
        font.pixelSize: Theme.body
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
    }

    Sans {
        text: place.more
        color: place.tones.ink
        font.pixelSize: Theme.note
        wrapMode: Text.NoWrap
    }
}
