pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The areas of the kin, to see those of one alone.
Flow {
    id: filter

    required property ConnectionsDetails connections
    required property Tones tones

    signal chosen(number: int)

    spacing: Theme.targetGap
    visible: areas.count > 0

    component Way: PillButton {
        wordSize: Theme.note
        tones: filter.tones
    }

    Repeater {
        id: areas

        model: filter.connections.kinGroups

        Way {
            required property string name
            required property string hue
            required property int size
            required property int number
            readonly property bool alone: filter.connections.kinFilter === number

            text: name + "\u2002" + size
            glyph: alone ? Icons.chosen : Icons.dot
            ink: alone ? tones.ground : tones.lantern(hue)
            filled: alone
            Accessible.checkable: true
            Accessible.checked: alone
            onClicked: filter.chosen(alone ? 0 : number)
        }
    }
}
