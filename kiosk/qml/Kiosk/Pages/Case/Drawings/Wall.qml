pragma ComponentBehavior: Bound
import QtQuick

// A wall of `count` pieces, `columns` in a row, filled from its foot: `filled` of them are there,
// the first `marked` of them in amber.
Item {
    id: wall

    required property int count
    required property int columns
    required property int filled
    property int marked: 0
    readonly property int rows: Math.ceil(count / columns)
    readonly property real cellWidth: width / columns
    readonly property real cellHeight: height / rows

    // The middle of a piece.
    function place(piece: int): point {
        return Qt.point((piece % columns + 0.5) * cellWidth, height - (Math.floor(piece / columns) + 0.5) * cellHeight);
    }

    Repeater {
        model: wall.count

        Rectangle {
            required property int index
            readonly property bool there: index < wall.filled

            x: Math.round((index % wall.columns) * wall.cellWidth)
            y: Math.round(wall.height - (Math.floor(index / wall.columns) + 1) * wall.cellHeight)
            width: Math.max(2, Math.floor(wall.cellWidth * 0.78))
            height: Math.max(2, Math.floor(wall.cellHeight * 0.8))
            color: !there ? "#1c3040" : index < wall.marked ? "#ffce6b" : ["#f1e8d4", "#d8c7a2", "#e9dcc0"][(index * 7919) % 11 % 3]
        }
    }
}
