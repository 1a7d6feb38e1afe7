import QtQuick
import Kiosk.Theme
import Kiosk.Components

// One fault: its line, where that is, what is wrong, and what was probably meant.
Tappable {
    id: found

    required property int line
    required property string where
    required property string what
    required property string meant
    required property bool isError
    readonly property color mark: Theme.paper.lantern(isError ? "vermilion" : "amber")

    text: [line > 0 ? qsTr("Line %1").arg(line) : "", where, what, meant].filter(part => part !== "").join(". ")
    implicitHeight: Math.max(number.height, words.implicitHeight) + Theme.step * 2.5
    background: Rectangle {
        color: found.hovered ? Theme.paper.raised : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.hairlineWidth
            color: Theme.paper.hairline
        }
    }
    contentItem: Item {
        Glyph {
            id: sign

            y: Theme.step * 1.25
            x: Theme.step * 2
            text: found.isError ? Icons.error : Icons.warning
            size: Theme.note * 1.2
            color: found.mark
        }

        Sans {
            id: number

            anchors.left: sign.right
            anchors.leftMargin: Theme.step
            anchors.top: words.top
            width: Theme.note * 5
            text: found.line > 0 ? qsTr("Line %1").arg(found.line) : qsTr("File")
            color: found.mark
            font.pixelSize: Theme.note
            font.weight: Font.Medium
            Accessible.ignored: true
        }

        Column {
            id: words

            anchors.left: number.right
            anchors.leftMargin: Theme.step
            anchors.right: place.left
            anchors.rightMargin: Theme.step * 2
            anchors.verticalCenter: parent.verticalCenter

            Sans {
                width: parent.width
                text: found.what
                color: Theme.paper.ink
                font.pixelSize: Theme.note
                Accessible.ignored: true
            }

            Sans {
                width: parent.width
                text: found.meant
                color: Theme.paper.lantern("ultramarine")
                font.pixelSize: Theme.note
                Accessible.ignored: true
                visible: text !== ""
            }
        }

        Sans {
            id: place

            anchors.right: parent.right
            anchors.rightMargin: Theme.step * 2
            anchors.top: words.top
            width: Math.min(implicitWidth, parent.width * 0.36)
            text: found.where
            color: Theme.paper.quiet
            font.pixelSize: Theme.note * 0.9
            elide: Text.ElideMiddle
            maximumLineCount: 1
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
