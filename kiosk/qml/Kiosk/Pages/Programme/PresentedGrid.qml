pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// Stories or cases as pictures to touch.
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

    // A finger is down on one.
    signal expected(targetId: string)
    signal chosen(targetId: string)

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

    FullRows {
        id: flow

        width: parent.width
        count: grid.count
        least: Math.max(Theme.note * 13, Theme.step * 40)

        Repeater {
            id: tiles

            model: grid.entries

            PresentedTile {
                required property int index

                width: flow.widthOf(index)
                pictureHeight: Math.min(flow.cellWidth * 0.78, Theme.step * 44)
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
