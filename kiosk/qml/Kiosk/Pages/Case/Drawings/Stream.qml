pragma ComponentBehavior: Bound
import QtQuick

// Particles along `points`: `count` of them, evenly, moved on by `progress` as often round as
// `laps` says; only those are seen that lie between `from` and `until` (0 to 1 of the way). From
// many to one: one Stream for each way in.
Item {
    id: stream

    required property list<point> points
    required property real progress
    property int count: 24
    property real laps: 1
    property real from: 0
    property real until: 1
    property real size: 6
    property color tint: "#ffffff"
    property color accent: "#ffe6ae"

    anchors.fill: parent

    Repeater {
        model: stream.count

        Rectangle {
            required property int index
            readonly property real way: (index / stream.count + stream.progress * stream.laps) % 1
            readonly property point at: stream.points[Math.floor(way * (stream.points.length - 1))]

            x: at.x - width / 2
            y: at.y - height / 2
            width: stream.size * (index % 4 ? 0.8 : 1.2)
            height: width
            radius: width / 2
            color: index % 4 ? stream.tint : stream.accent
            visible: way >= stream.from && way <= stream.until
        }
    }
}
