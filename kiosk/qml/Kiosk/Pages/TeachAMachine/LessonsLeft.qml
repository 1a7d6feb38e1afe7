pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The lanterns that are still to come, and the places of those that are taught.
Row {
    id: lessons

    required property int waiting
    required property bool seen
    required property Tones tones
    readonly property int count: 10
    readonly property real side: Theme.step * 5

    Repeater {
        model: lessons.count

        Item {
            id: place

            required property int index
            readonly property bool waits: index >= lessons.count - lessons.waiting

            width: lessons.side * 0.72
            height: Math.max(lessons.side, Theme.note * 1.6)

            Image {
                anchors.centerIn: parent
                width: lessons.side * 1.8
                height: width
                source: lessons.seen ? "image://lanterns/asked/0.32/0.7" : ""
                sourceSize: Qt.size(Math.round(width), Math.round(width))
                visible: place.waits
                Accessible.ignored: true
            }

            Rectangle {
                anchors.centerIn: parent
                width: Theme.step
                height: width
                radius: width / 2
                color: lessons.tones.shape
                visible: !place.waits
            }
        }
    }
}
