pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A number of the machine's, of ten.
Row {
    id: bar

    required property string name
    required property int value
    required property color hue
    required property Tones tones
    readonly property real pip: Theme.step * 1.5

    spacing: Theme.step * 2

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: bar.pip * 0.4

        Repeater {
            model: 10

            Rectangle {
                required property int index
                readonly property bool lit: index < bar.value

                objectName: "meaning"
                width: bar.pip
                height: bar.pip * 1.8
                radius: bar.pip * 0.25
                color: lit ? bar.hue : "transparent"
                border.width: lit ? 0 : Math.max(1.5, Theme.hairlineWidth)
                border.color: bar.tones.shape
            }
        }
    }

    Sans {
        anchors.verticalCenter: parent.verticalCenter
        text: bar.name
        color: bar.tones.ink
        font.pixelSize: Theme.note
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
