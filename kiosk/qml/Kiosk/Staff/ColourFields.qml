pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A ramp of greys, then the whole screen in one colour after the other: a pixel that is dead, or
// always on, shows on one of them. These are the colours of the screen itself, and none of Theme's.
Tappable {
    id: fields

    readonly property bool modal: true
    readonly property list<color> colours: ["#ffffff", "#ff0000", "#00ff00", "#0000ff", "#808080", "#000000"]
    readonly property int greys: 17
    // Which of them is shown; before the first comes the ramp.
    property int at: -1

    signal done

    text: qsTr("Next colour")
    opacity: 1
    onClicked: at + 1 < colours.length ? at += 1 : done()
    background: Rectangle {
        color: fields.at < 0 ? "#000000" : fields.colours[fields.at]
    }
    contentItem: Item {
        Row {
            anchors.fill: parent
            visible: fields.at < 0

            Repeater {
                model: fields.greys

                Rectangle {
                    required property int index

                    width: fields.width / fields.greys
                    height: fields.height
                    color: Qt.hsla(0, 0, index / (fields.greys - 1), 1)
                }
            }
        }

        Rectangle {
            anchors.centerIn: hint
            width: hint.width + Theme.step * 6
            height: hint.height + Theme.step * 4
            color: Theme.nightTones.raised
            visible: hint.visible
        }

        Sans {
            id: hint

            anchors.centerIn: parent
            width: Math.min(fields.width - 2 * Theme.margin, Theme.step * 110)
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Each touch shows the next colour. Look for points that stay dark or light.")
            color: Theme.nightTones.ink
            visible: fields.at < 0
        }
    }
}
