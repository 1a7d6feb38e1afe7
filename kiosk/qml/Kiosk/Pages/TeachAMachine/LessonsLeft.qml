pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The lanterns that are still to come, and those that are taught.
Row {
    id: lessons

    required property int waiting
    required property Tones tones
    readonly property int count: 10

    spacing: Theme.step * 0.5

    Repeater {
        model: lessons.count

        Glyph {
            required property int index
            readonly property bool waits: index >= lessons.count - lessons.waiting

            text: waits ? Icons.lit : Icons.light
            size: Math.max(Theme.step * 4.5, Theme.note * 1.4)
            color: waits ? lessons.tones.lantern("amber") : lessons.tones.shape
        }
    }
}
