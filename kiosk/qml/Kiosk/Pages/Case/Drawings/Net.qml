pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Lights, and ways that grow between them. `spots` are fractions of the size, `names` and `moments`
// (when each is lit, 0 to 1) belong to them; `ways` are pairs of spots, from x to y, each of which
// grows until its end is lit, and then carries what goes along it: one way, or `both`. A spot of
// which the moment is above 1 stays dark.
Item {
    id: net

    required property list<point> spots
    required property list<real> moments
    required property real progress
    property list<string> names
    property list<point> ways
    property bool both: false
    // How far the ways bend, as a part of their length, and how many go along each.
    property real bend: 0.12
    property int carried: 6
    property real size: Theme.step * 3.6
    property bool wordy: true

    anchors.fill: parent

    function spot(index: int): point {
        return Qt.point(spots[index].x * width, spots[index].y * height);
    }

    function way(from: point, to: point): list<point> {
        const points = [];
        for (let i = 0; i <= 32; ++i) {
            const part = i / 32, swing = 4 * part * (1 - part) * bend;
            points.push(Qt.point(from.x + (to.x - from.x) * part + (to.y - from.y) * swing, from.y + (to.y - from.y) * part - (to.x - from.x) * swing));
        }
        return points;
    }

    Repeater {
        model: net.ways

        Item {
            id: joined

            required property point modelData
            readonly property list<point> points: net.way(net.spot(modelData.x), net.spot(modelData.y))
            readonly property real end: net.moments[modelData.y]
            readonly property real start: Math.min(net.moments[modelData.x], end - 0.1)
            readonly property real grown: Math.max(0, Math.min(1, (net.progress - start) / (end - start)))

            anchors.fill: parent

            Route {
                points: joined.points
                progress: joined.grown
                thickness: Theme.step * 0.45
            }

            Stream {
                points: joined.points
                progress: net.progress
                until: joined.grown
                count: net.carried
                laps: 2.6
                size: Theme.step * 0.8
            }

            Stream {
                points: joined.points
                progress: 1 - net.progress
                until: joined.grown
                count: net.both ? net.carried : 0
                laps: 2.6
                size: Theme.step * 0.8
                tint: "#ffce6b"
            }
        }
    }

    Repeater {
        model: net.spots.length

        Item {
            id: there

            required property int index
            readonly property point at: net.spot(index)
            // A name stands on the outer side of its light.
            readonly property bool above: net.spots[index].y < 0.45

            Light {
                foot: Qt.point(there.at.x, there.at.y + size * 0.6)
                size: net.size
                lit: Math.max(0, Math.min(1, (net.progress - net.moments[there.index]) * 12 + (net.moments[there.index] <= 1 ? 1 : 0)))
                afloat: false
            }

            Caption {
                at: Qt.point(Math.max(width / 2, Math.min(net.width - width / 2, there.at.x)), Math.max(height / 2, Math.min(net.height - height / 2, there.at.y + (there.above ? -1 : 1) * (net.size * 1.2 + height / 2))))
                text: net.names[there.index] ?? ""
                visible: net.wordy && text !== ""
            }
        }
    }
}
