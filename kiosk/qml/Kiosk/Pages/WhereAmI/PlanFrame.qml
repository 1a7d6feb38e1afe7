import QtQuick
import Kiosk.Theme

// How the plan, 16 by 9 units, lies in its room: as large as it can be beside its controls or above
// them, and turned by a quarter where that makes it larger.
QtObject {
    id: frame

    required property size room
    // What the controls need as a column, and as a row.
    required property real column
    required property real row
    readonly property real besideWidth: room.width - column - Theme.gap
    readonly property real aboveHeight: room.height - row - Theme.step * 2
    readonly property real lyingBeside: Math.min(besideWidth / 16, room.height / 9)
    readonly property real lyingAbove: Math.min(room.width / 16, aboveHeight / 9)
    readonly property real turnedAbove: Math.min(room.width / 9, aboveHeight / 16)
    // Pixels of a unit.
    readonly property real unit: Math.max(lyingBeside, lyingAbove, turnedAbove)
    readonly property bool turned: unit > Math.max(lyingBeside, lyingAbove)
    readonly property bool beside: unit <= lyingBeside
    readonly property real across: beside ? besideWidth : room.width
    readonly property real down: beside ? room.height : aboveHeight
    readonly property real left: (beside && Theme.rightToLeft ? column + Theme.gap : 0) + (across - unit * (turned ? 9 : 16)) / 2
    readonly property real top: (down - unit * (turned ? 16 : 9)) / 2

    // A point of the plan in pixels.
    function at(along: real, over: real): point {
        return turned ? Qt.point(left + (9 - over) * unit, top + along * unit) : Qt.point(left + along * unit, top + over * unit);
    }

    // What is there, in units of the plan.
    function point(pixel: point): point {
        return turned ? Qt.point((pixel.y - top) / unit, 9 - (pixel.x - left) / unit) : Qt.point((pixel.x - left) / unit, (pixel.y - top) / unit);
    }
}
