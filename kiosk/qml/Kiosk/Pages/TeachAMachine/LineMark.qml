pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The machine's line, or in dashes the one that it had.
Item {
    id: mark

    required property vector3d line
    required property Tones tones
    property bool dashed: false
    readonly property real across: line.x / Math.max(1, width)
    readonly property real down: -line.y / Math.max(1, height)
    readonly property real norm: Math.max(1e-9, Math.hypot(across, down))
    readonly property real radius: Math.hypot(width, height) / 2
    readonly property real dash: Theme.step * 2.5

    Item {
        x: mark.width / 2
        y: mark.height / 2
        rotation: Math.atan2(mark.down, mark.across) * 180 / Math.PI
        transformOrigin: Item.TopLeft

        Item {
            x: -mark.line.z / mark.norm
            y: -mark.radius

            Repeater {
                model: mark.dashed ? Math.ceil(mark.radius / mark.dash) : 0

                Rectangle {
                    required property int index

                    x: -width / 2
                    y: index * mark.dash * 2
                    width: Theme.step * 0.4
                    height: mark.dash
                    color: mark.tones.quiet
                    antialiasing: true
                }
            }

            Rectangle {
                x: -width / 2
                width: Theme.step * 2.5
                height: 2 * mark.radius
                color: mark.tones.ink
                opacity: 0.16
                visible: !mark.dashed
                antialiasing: true
            }

            Rectangle {
                x: -width / 2
                width: Theme.step * 0.6
                height: 2 * mark.radius
                color: mark.tones.ink
                visible: !mark.dashed
                antialiasing: true
            }
        }
    }
}
