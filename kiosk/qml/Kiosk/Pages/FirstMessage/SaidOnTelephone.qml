import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What the far side says on the telephone.
Rectangle {
    id: said

    required property string words
    property bool fits: true
    required property Tones tones

    width: row.width + Theme.step * 4
    height: row.height + Theme.step * 2
    radius: Math.min(height / 2, Theme.step * 4)
    color: tones.raised
    border.width: Math.max(2, Theme.hairlineWidth)
    border.color: tones.shape
    visible: words !== "" && fits

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.step * 1.5

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            text: Icons.telephone
            size: Theme.body
            color: said.tones.ink
        }

        Sans {
            anchors.verticalCenter: parent.verticalCenter
            text: said.words
            color: said.tones.ink
            font.pixelSize: Theme.body
            wrapMode: Text.NoWrap
        }
    }
}
