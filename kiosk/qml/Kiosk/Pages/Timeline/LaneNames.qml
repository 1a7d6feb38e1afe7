pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The names of the areas, each at the beginning of its thread, or above it where threads run down.
Item {
    id: names

    required property AreaListModel areas
    required property list<real> threads
    // In how many rows they stand above threads that run down; 0 where these begin after them.
    required property int rows
    readonly property bool above: rows > 0
    required property Tones tones

    Repeater {
        model: names.areas

        Row {
            id: lane

            required property int index
            required property string shortName
            required property string hue

            x: names.above ? (names.threads[index] ?? 0) - width / 2 : Theme.margin
            y: names.above ? names.height / names.rows * (index % names.rows + 0.5) - height / 2 : (names.threads[index] ?? 0) - height / 2
            spacing: Theme.step * (names.above ? 1 : 1.5)

            Rectangle {
                width: Theme.step * 0.6
                height: name.height
                color: names.tones.lantern(lane.hue)
            }

            Serif {
                id: name

                text: lane.shortName
                color: names.tones.ink
                font.pixelSize: Theme.note
                font.weight: Font.Bold
                wrapMode: Text.NoWrap
                lineHeight: 1
            }
        }
    }
}
