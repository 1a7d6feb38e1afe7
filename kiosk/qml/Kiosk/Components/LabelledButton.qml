import QtQuick
import Kiosk.Theme

// An icon with a word beside it.
Tappable {
    id: button

    required property string glyph
    required property Tones tones
    property bool glyphLast: false
    property color ink: tones.ink
    property bool wordShown: true
    property real wordSize: Theme.body
    // A word wider than this has more lines; 0 means that there is room for any.
    property real roomForWord: 0

    leftPadding: Theme.step * 2
    rightPadding: Theme.step * 2
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.step * 1.5
            layoutDirection: button.glyphLast ? Qt.RightToLeft : Qt.LeftToRight

            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                text: button.glyph
                size: Math.max(Theme.step * 4, button.wordSize * 1.1)
                color: button.ink
                visible: button.glyph !== ""
            }

            Sans {
                anchors.verticalCenter: parent.verticalCenter
                width: button.roomForWord > 0 ? Math.min(implicitWidth, button.roomForWord) : implicitWidth
                text: button.text
                color: button.ink
                font.pixelSize: button.wordSize
                wrapMode: button.roomForWord > 0 ? Text.Wrap : Text.NoWrap
                Accessible.ignored: true
                visible: button.wordShown && text !== ""
            }
        }
    }
}
