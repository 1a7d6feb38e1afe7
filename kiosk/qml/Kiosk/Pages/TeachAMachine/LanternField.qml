pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Lanterns at their places: wide ones to the right, bright ones to the top, and the machine's line
// between them. The one that is asked about stands before them all.
Item {
    id: field

    required property TeachAMachineDetails machine
    required property bool seen
    // The ghost of a lantern on its way to one of the words, at these points from the middle.
    required property real call
    required property point river
    required property point festival
    required property Tones tones
    readonly property real large: Math.min(width * 0.6, height * 0.82)
    readonly property real small: Math.min(width * 0.2, height * 0.27)

    PartedWater {
        anchors.fill: parent
        clip: true
        line: Qt.vector3d(field.machine.weights.x, field.machine.weights.y, field.machine.bias)
        before: Qt.vector3d(field.machine.weightsBefore.x, field.machine.weightsBefore.y, field.machine.biasBefore)
        turned: field.machine.turned
        seen: field.seen
        tones: field.tones
    }

    // What its places mean: lanterns as they are in its corners.
    Repeater {
        model: [Qt.point(0, 0), Qt.point(1, 0), Qt.point(0, 1), Qt.point(1, 1)]

        Image {
            required property point modelData

            x: modelData.x * (field.width - width)
            y: (1 - modelData.y) * (field.height - height)
            width: field.small
            height: width
            source: field.seen && width > 0 ? "image://lanterns/asked/" + modelData.x.toFixed(3) + "/" + modelData.y.toFixed(3) : ""
            sourceSize: Qt.size(Math.round(width), Math.round(width))
            opacity: 0.3
            Accessible.ignored: true
        }
    }

    Repeater {
        model: field.machine.lanterns

        FieldLantern {
            field: Qt.size(field.width, field.height)
            large: field.large
            small: field.small
            faint: taught && !field.machine.teaching && !like
            seen: field.seen
            asked: field.machine.teaching
            call: field.call
            river: field.river
            festival: field.festival
            tones: field.tones
            onLetGo: (toRiver, toFestival) => field.machine.letGo(toRiver, toFestival)
        }
    }
}
