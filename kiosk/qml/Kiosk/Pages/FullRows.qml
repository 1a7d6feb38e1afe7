import QtQuick
import Kiosk.Theme

// Tiles in rows that are all full: where the number does not come out even, the first rows have
// fewer and wider ones.
Flow {
    id: rows

    required property int count
    // The least width of a tile, and how many stand side by side at most.
    required property real least
    property int most: 4
    readonly property int columns: Math.max(1, Math.min(most, Math.floor((width + spacing) / (least + spacing))))
    readonly property int lines: Math.ceil(count / columns)
    readonly property real cellWidth: tileWidth(columns)

    // How many stand in the row of the one at `index`.
    function besides(index: int): int {
        const most = Math.ceil(count / Math.max(1, lines));
        const fewer = lines * most - count;
        return index < fewer * (most - 1) ? most - 1 : most;
    }

    function tileWidth(inRow: int): real {
        return Math.floor((width + spacing) / Math.max(1, inRow) - spacing);
    }

    function widthOf(index: int): real {
        return tileWidth(besides(index));
    }

    spacing: Theme.gap
}
