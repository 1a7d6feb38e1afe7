import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A rule, a heading, and below them whatever is put in.
Column {
    id: rail

    required property string heading
    required property Tones tones

    spacing: Theme.targetGap
    Accessible.role: Accessible.List
    Accessible.name: heading

    Rectangle {
        width: rail.width
        height: Theme.step / 3
        color: rail.tones.ink
    }

    Sans {
        width: rail.width
        topPadding: Theme.step * 0.5
        text: rail.heading
        color: rail.tones.ink
        font.pixelSize: Theme.note
        font.weight: Font.Medium
        Accessible.role: Accessible.Heading
    }
}
