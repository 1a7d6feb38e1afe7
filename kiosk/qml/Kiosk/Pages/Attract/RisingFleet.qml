pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The exhibits that stand for a story or a case, up to three, afloat on the canal, which melts into
// the dark. Nothing mirrors them: each full picture painted costs its time.
Item {
    id: fleet

    required property ExhibitListModel exhibits
    required property url museumFolder
    // The left upper corner and the side of each, the foremost first, as parts of the width.
    readonly property list<rect> slots: shown.count === 1 ? [Qt.rect(0.2, 0.1, 0.62, 0.62)] : [Qt.rect(0.26, 0.16, 0.5, 0.5), Qt.rect(0.66, 0.24, 0.32, 0.32), Qt.rect(0.04, 0.26, 0.3, 0.3)]
    readonly property color dark: Theme.night.ground

    Canal {
        anchors.fill: parent
        museumFolder: fleet.museumFolder
        horizon: 0.42
        zoom: 1.7
        dim: 0.5
    }

    Repeater {
        id: shown

        model: fleet.exhibits

        Afloat {
            required property int index
            readonly property rect slot: fleet.slots[Math.max(0, Math.min(index, fleet.slots.length - 1))]

            x: slot.x * fleet.width
            y: fleet.height / 2 + (slot.y - 0.5) * fleet.width
            // further away behind those before them
            z: -index
            width: slot.width * fleet.width
            height: width
            mirrored: 0
        }
    }

    component Edge: MeltingEdge {
        dark: fleet.dark
    }

    Edge {
        edge: Qt.LeftEdge
        x: -1
        width: fleet.width * 0.2
        height: fleet.height
    }

    Edge {
        edge: Qt.RightEdge
        x: fleet.width - width + 1
        width: fleet.width * 0.12
        height: fleet.height
    }

    Edge {
        edge: Qt.TopEdge
        y: -1
        width: fleet.width
        height: fleet.height * 0.2
    }

    Edge {
        edge: Qt.BottomEdge
        y: fleet.height - height + 1
        width: fleet.width
        height: fleet.height * 0.25
    }
}
