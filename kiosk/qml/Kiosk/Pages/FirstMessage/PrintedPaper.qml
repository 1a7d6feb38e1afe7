pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components

// Paper that comes out of the machine: the last lines that it printed, the latest at the bottom.
Item {
    id: paper

    required property list<string> lines
    readonly property real lineHeight: cell * 1.3
    readonly property real cell: width / 7
    readonly property int seen: Math.max(1, Math.floor(height / lineHeight))

    clip: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Column {
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter

        Repeater {
            model: paper.lines.slice(-paper.seen)

            Row {
                id: line

                required property string modelData

                height: paper.lineHeight
                width: paper.cell * 6

                Repeater {
                    model: line.modelData.split("")

                    Sans {
                        required property string modelData

                        width: paper.cell
                        height: paper.lineHeight
                        text: modelData
                        color: "#2a2622"
                        font.pixelSize: paper.cell * 0.95
                        font.weight: Font.Medium
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
