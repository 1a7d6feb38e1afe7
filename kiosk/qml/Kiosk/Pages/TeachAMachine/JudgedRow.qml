pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The lanterns of which the machine has said something, and whether it was right.
Flow {
    id: row

    required property LanternListModel lanterns
    required property bool seen
    required property Tones tones
    required property real side

    Repeater {
        model: row.lanterns

        Item {
            id: judged

            required property real wide
            required property real bright
            required property string use
            required property string mark

            width: row.side
            height: row.side * 0.76

            Image {
                anchors.centerIn: parent
                width: row.side
                height: width
                source: row.seen ? "image://lanterns/" + judged.use + "/" + judged.wide.toFixed(3) + "/" + judged.bright.toFixed(3) : ""
                sourceSize: Qt.size(Math.round(width), Math.round(width))
                Accessible.ignored: true
            }

            MarkBadge {
                anchors.right: parent.right
                anchors.rightMargin: row.side * 0.12
                anchors.bottom: parent.bottom
                mark: judged.mark
                side: Theme.step * 4.5
                tones: row.tones
            }
        }
    }
}
