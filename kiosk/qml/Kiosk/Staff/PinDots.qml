pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A dot for each digit that is typed, and places for those that a PIN has at least.
Row {
    id: dots

    required property int typed

    spacing: Theme.step * 2
    height: Theme.step * 3

    Repeater {
        model: Math.max(4, dots.typed)

        Rectangle {
            required property int index

            objectName: "meaning"
            width: Theme.step * 2.5
            height: width
            radius: width / 2
            color: index < dots.typed ? Theme.night.ink : "transparent"
            border.color: index < dots.typed ? Theme.night.ink : Theme.night.shape
            border.width: Math.max(2, Theme.hairlineWidth * 1.5)
        }
    }
}
