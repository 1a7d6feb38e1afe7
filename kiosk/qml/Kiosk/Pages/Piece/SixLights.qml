pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Six lights for the time of a piece: each is lit when a sixth of it is over.
Row {
    id: lights

    required property int lit
    required property color accent

    spacing: Theme.step * 1.5

    Repeater {
        model: 6

        Rectangle {
            required property int index

            objectName: "meaning"
            y: (lights.height - height) / 2
            width: Theme.step * 2
            height: width
            radius: width / 2
            color: index < lights.lit ? lights.accent : "transparent"
            border.width: Math.max(2, Theme.hairlineWidth * 1.5)
            border.color: lights.accent
        }
    }
}
