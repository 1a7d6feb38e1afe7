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
    required property bool above
    required property Tones tones

    implicitHeight: above ? Theme.note * 2 : 0

    Repeater {
        model: names.areas

        Row {
            id: lane

            required property int index
            required property string shortName
            required property string hue

            x: names.above ? (names.threads[index] ?? 0) - width / 2 : Theme.margin
            y: names.above ? (names.height - height) / 2 : (names.threads[index] ?? 0) - height / 2
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
