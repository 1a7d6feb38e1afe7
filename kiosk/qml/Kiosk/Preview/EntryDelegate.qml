import QtQuick
import Kiosk.Theme
import Kiosk.Components

// One entry: what it is, its title and id, and how many faults it has.
Tappable {
    id: entry

    required property string kind
    required property string entryId
    required property string title
    required property int errors
    required property int warnings
    required property bool shown

    text: [EntryKinds.nameOf(kind), title].join(", ")
    implicitHeight: Math.round(Theme.note * 3.2)
    background: Rectangle {
        color: entry.shown ? Theme.paper.ground : entry.hovered ? Theme.paper.hairline : "transparent"

        Rectangle {
            width: Theme.step / 2
            height: parent.height
            color: Theme.paper.ink
            visible: entry.shown
        }
    }
    contentItem: Item {
        Glyph {
            id: sign

            x: Theme.step * 2
            anchors.verticalCenter: parent.verticalCenter
            text: EntryKinds.iconOf(entry.kind)
            size: Theme.note * 1.2
            color: Theme.paper.quiet
        }

        Column {
            anchors.left: sign.right
            anchors.right: count.left
            anchors.leftMargin: Theme.step * 1.5
            anchors.rightMargin: Theme.step
            anchors.verticalCenter: parent.verticalCenter

            Sans {
                width: parent.width
                text: entry.title
                color: Theme.paper.ink
                font.pixelSize: Theme.note
                elide: Text.ElideRight
                maximumLineCount: 1
                Accessible.ignored: true
            }

            Sans {
                width: parent.width
                text: entry.entryId
                color: Theme.paper.quiet
                font.pixelSize: Theme.note * 0.82
                elide: Text.ElideRight
                maximumLineCount: 1
                Accessible.ignored: true
                visible: text !== ""
            }
        }

        Sans {
            id: count

            anchors.right: parent.right
            anchors.rightMargin: Theme.step * 2
            anchors.verticalCenter: parent.verticalCenter
            width: implicitWidth
            text: entry.errors + entry.warnings
            color: Theme.paper.lantern(entry.errors > 0 ? "vermilion" : "amber")
            font.pixelSize: Theme.note
            font.weight: Font.Medium
            visible: entry.errors + entry.warnings > 0
        }
    }
}
