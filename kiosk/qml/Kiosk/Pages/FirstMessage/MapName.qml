import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A name on the map.
Serif {
    required property Tones tones

    color: tones.ink
    font.pixelSize: Theme.body
    font.weight: Font.Bold
    wrapMode: Text.NoWrap
}
