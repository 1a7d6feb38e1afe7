import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The way to what the visitor has kept: a light with the number in it.
Tappable {
    id: button

    required property int count
    required property Tones tones
    required property real wordSize
    property bool wordShown: true

    text: qsTr("My visit")
    Accessible.description: count === 1 ? qsTr("1 light") : qsTr("%1 lights").arg(count)
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.step

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.max(height, number.implicitWidth + number.font.pixelSize * 0.7)
                height: number.font.pixelSize * 1.4
                radius: height / 2
                color: button.tones.lantern("amber")

                Sans {
                    id: number

                    anchors.centerIn: parent
                    text: button.count
                    color: button.tones.ground
                    font.pixelSize: button.wordSize
                    font.weight: Font.Medium
                    lineHeight: 1
                    Accessible.ignored: true
                }
            }

            Sans {
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                color: button.tones.ink
                font.pixelSize: button.wordSize
                wrapMode: Text.NoWrap
                visible: button.wordShown
                Accessible.ignored: true
            }
        }
    }
}
