import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The way to an exhibit beside this one: its picture, small, and its whole name in as many lines as
// it takes.
Tappable {
    id: way

    required property bool forward
    property bool arrowFirst: false
    required property url picture
    required property Tones tones
    readonly property real side: Theme.touchTarget

    visible: text !== ""
    Accessible.description: forward ? qsTr("The next exhibit on this wall") : qsTr("The previous exhibit on this wall")
    background: Rectangle {
        color: way.tones.raised
        border.color: way.tones.hairline
        border.width: Theme.highContrast ? Math.max(1, Theme.hairlineWidth) : 0
    }
    contentItem: Item {
        implicitHeight: Math.max(way.side, words.implicitHeight + Theme.step * 1.5)

        Row {
            id: row

            anchors.fill: parent
            anchors.leftMargin: way.arrowFirst ? Theme.step : 0
            anchors.rightMargin: way.arrowFirst ? 0 : Theme.step
            spacing: Theme.step * 1.5
            layoutDirection: way.arrowFirst ? Qt.RightToLeft : Qt.LeftToRight

            Image {
                id: thumbnail

                anchors.verticalCenter: parent.verticalCenter
                width: visible ? way.side : 0
                height: way.side
                source: way.picture
                sourceSize: Qt.size(Math.ceil(way.side), Math.ceil(way.side))
                fillMode: Image.PreserveAspectCrop
                asynchronous: true
                retainWhileLoading: true
                cache: false
                visible: way.picture.toString() !== ""
                Accessible.ignored: true
            }

            Sans {
                id: words

                width: row.width - thumbnail.width - arrow.width - 2 * row.spacing
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: way.text
                color: way.tones.ink
                font.pixelSize: Theme.note
                lineHeight: 0.9
                Accessible.ignored: true
            }

            Glyph {
                id: arrow

                height: parent.height
                text: way.forward ? Icons.next : Icons.previous
                size: Math.max(Theme.step * 4, words.font.pixelSize * 1.1)
                color: way.tones.quiet
            }
        }
    }
}
