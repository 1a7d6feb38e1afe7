pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// Stories or cases as pictures to touch. All rows are full: where the number does not come out even,
// the first rows have fewer and wider ones.
Column {
    id: grid

    required property PresentedListModel entries
    required property url museumFolder
    required property color accent
    required property Tones tones
    // Pictures are fetched down to here.
    required property real seenTo
    property string heading: ""
    readonly property int count: tiles.count
    readonly property int columns: Math.max(1, Math.min(4, Math.floor((width + flow.spacing) / (Math.max(Theme.note * 13, Theme.step * 40) + flow.spacing))))
    readonly property int rows: Math.ceil(count / columns)
    readonly property real cellWidth: tileWidth(columns)

    // A finger is down on one.
    signal expected(targetId: string)
    signal chosen(targetId: string)

    // How many stand in the row of the one at `index`.
    function besides(index: int): int {
        const most = Math.ceil(count / Math.max(1, rows));
        const fewer = rows * most - count;
        return index < fewer * (most - 1) ? most - 1 : most;
    }

    function tileWidth(inRow: int): real {
        return Math.floor((width + flow.spacing) / Math.max(1, inRow) - flow.spacing);
    }

    spacing: Theme.step * 2.5
    visible: count > 0

    Serif {
        width: parent.width
        text: grid.heading
        color: grid.tones.ink
        font.pixelSize: Theme.headline
        visible: text !== ""
        isHeading: true
    }

    Flow {
        id: flow

        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: tiles

            model: grid.entries

            PresentedTile {
                required property int index

                width: grid.tileWidth(grid.besides(index))
                pictureHeight: Math.min(grid.cellWidth * 0.78, Theme.step * 44)
                museumFolder: grid.museumFolder
                near: flow.y + y < grid.seenTo
                accent: grid.accent
                tones: grid.tones
                onPressed: grid.expected(targetId)
                onClicked: grid.chosen(targetId)
            }
        }
    }
}
