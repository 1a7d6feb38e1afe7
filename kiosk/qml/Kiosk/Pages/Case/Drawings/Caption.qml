import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Words in a drawing, round the point `at`: to its right (0), centred on it (0.5), to its left (1),
// by `side`; `name` makes them a name, in the museum's voice.
PlainText {
    id: caption

    required property point at
    property real side: 0.5
    property bool name: false
    property real mostWidth: Theme.note * 12

    x: at.x - width * side
    y: at.y - height / 2
    width: Math.min(implicitWidth, mostWidth)
    horizontalAlignment: side === 0.5 ? Text.AlignHCenter : side === 0 ? Text.AlignLeft : Text.AlignRight
    LayoutMirroring.enabled: false
    color: Theme.night.ink
    font.family: name ? Theme.serif : Theme.sans
    font.pixelSize: name ? Theme.body : Theme.note
    font.weight: name ? Font.Bold : Font.Normal
    lineHeight: Theme.noteLineHeight
    Accessible.ignored: true
}
