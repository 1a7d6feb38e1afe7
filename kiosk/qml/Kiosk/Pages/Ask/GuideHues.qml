pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The lights of the six areas, which pass over the guide's head while they look for an answer.
Item {
    id: hues

    required property url folder
    required property real unit
    required property bool moving
    property real way: 0

    NumberAnimation on way {
        from: 0
        to: 1
        duration: 1500
        loops: Animation.Infinite
        running: hues.moving && hues.visible
    }

    Repeater {
        model: Theme.hues

        GuidePart {
            required property int index
            required property string modelData
            readonly property real angle: Math.PI * (1 + ((index + 0.5) / 6 + hues.way) % 1)

            folder: hues.folder
            unit: hues.unit
            name: "spark-" + modelData
            box: Qt.rect(238 + 190 * Math.cos(angle) - 40, 250 + 150 * Math.sin(angle) - 40, 80, 80)
            opacity: Math.sqrt(Math.abs(Math.sin(angle)))
        }
    }
}
