pragma ComponentBehavior: Bound
import QtQuick

// Rings round a point, as on water: `count` of them, the innermost of radius `first`, each `pitch`
// wider; `progress` 0 to 1 lets them come one after another. `flat` is how flat they lie.
Item {
    id: rings

    required property point centre
    property real progress: 1
    property int count: 5
    property real first: 30
    property real pitch: 30
    property real flat: 1
    property real thickness: 2
    property color tint: "#8fa8ff"
    property real strength: 0.5

    x: centre.x
    y: centre.y
    transform: Scale {
        yScale: rings.flat
    }

    Repeater {
        model: rings.count

        Rectangle {
            required property int index
            readonly property real come: Math.max(0, Math.min(1, rings.progress * (rings.count + 1) - index))

            x: -width / 2
            y: -height / 2
            width: 2 * (rings.first + index * rings.pitch) * (0.85 + 0.15 * come)
            height: width
            radius: width / 2
            color: "transparent"
            border.color: rings.tint
            border.width: rings.thickness
            opacity: come * rings.strength * (1 - 0.75 * index / rings.count)
            visible: come > 0
        }
    }
}
