pragma ComponentBehavior: Bound
import QtQuick
import stock

// Drops gather along an eave, grow, let go and fall to the quay, all in parts of the picture on
// which they lie.
Item {
    id: eave

    required property Film film
    required property point from
    required property point to
    required property real quay
    property int count: 9

    anchors.fill: parent

    Repeater {
        model: eave.count

        Rectangle {
            required property int index
            readonly property real along: (index + 0.5 + 0.6 * (eave.film.chance(index + eave.from.x * 100) - 0.5)) / eave.count
            readonly property real round: (eave.film.t + 3 * eave.film.chance(index * 3 + eave.from.y * 70)) / 1.9
            readonly property real part: round - Math.floor(round)
            // It hangs and grows, then falls ever faster.
            readonly property real grown: Math.min(1, part / 0.55)
            readonly property real falls: Math.max(0, (part - 0.55) / 0.45)
            readonly property real begins: eave.from.y + (eave.to.y - eave.from.y) * along

            x: (eave.from.x + (eave.to.x - eave.from.x) * along) * eave.width - width / 2
            y: (begins + (eave.quay - begins) * falls * falls) * eave.height
            width: 0.0012 * eave.width * (0.4 + 0.6 * grown)
            height: width * (1.3 + 5 * falls)
            radius: width / 2
            color: "#dcecff"
            opacity: 0.85 * Math.min(1, grown * 2) * (1 - Math.max(0, (falls - 0.85) / 0.15))
        }
    }
}
