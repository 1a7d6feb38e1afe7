import QtQuick
import Kiosk.Theme

// An icon of Theme.Icons.
Text {
    id: glyph

    property real size: Theme.step * 4

    textFormat: Text.PlainText
    font.family: Theme.icons
    font.pixelSize: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    transform: Scale {
        origin.x: glyph.width / 2
        xScale: glyph.LayoutMirroring.enabled && Icons.pointing.includes(glyph.text) ? -1 : 1
    }
}
