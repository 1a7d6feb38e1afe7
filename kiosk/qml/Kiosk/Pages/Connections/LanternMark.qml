pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The sign of stories or cases: a paper lantern, round or square, with its ribs.
Rectangle {
    id: mark

    required property bool square

    width: Theme.step * 4
    height: width
    radius: square ? Theme.step * 0.6 : width / 2
    color: Theme.highContrast ? "#ffffff" : "#ffe9c4"

    Repeater {
        model: 2

        Rectangle {
            required property int index

            x: mark.width * (0.32 + index * 0.36) - width / 2
            y: mark.square ? 0 : mark.height * 0.06
            width: Math.max(2, Theme.step * 0.3)
            height: mark.height - 2 * y
            color: "#5a4016"
        }
    }
}
