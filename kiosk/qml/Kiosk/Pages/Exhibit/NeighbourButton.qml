import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The way to an exhibit beside this one: its whole name, in as many lines as it takes.
Tappable {
    id: way

    required property bool forward
    required property Tones tones

    leftPadding: Theme.step * 2
    rightPadding: Theme.step * 2
    topPadding: Theme.step
    bottomPadding: Theme.step
    visible: text !== ""
    Accessible.description: forward ? qsTr("The next exhibit on this wall") : qsTr("The previous exhibit on this wall")
    background: Rectangle {
        color: way.tones.ground
        border.color: way.tones.shape
        border.width: Math.max(2, Theme.hairlineWidth * 1.5)
        radius: Math.min(height, Theme.touchTarget) / 2
    }
    contentItem: Item {
        implicitHeight: words.implicitHeight

        Row {
            id: row

            anchors.fill: parent
            spacing: Theme.step
            layoutDirection: way.forward ? Qt.RightToLeft : Qt.LeftToRight

            Glyph {
                id: arrow

                height: parent.height
                text: way.forward ? Icons.next : Icons.previous
                size: Math.max(Theme.step * 4, words.font.pixelSize * 1.1)
                color: way.tones.ink
            }

            Sans {
                id: words

                width: row.width - arrow.width - row.spacing
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                horizontalAlignment: way.forward ? Text.AlignRight : Text.AlignLeft
                text: way.text
                color: way.tones.ink
                font.pixelSize: Theme.note
                Accessible.ignored: true
            }
        }
    }
}
