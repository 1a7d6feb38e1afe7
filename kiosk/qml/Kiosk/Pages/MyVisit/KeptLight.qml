import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A kept card on the water: its light, and beside it, away from the middle of the canal, its title.
Tappable {
    id: light

    required property string card
    required property string title
    required property string year
    required property string hue
    // Of the light.
    required property real size
    required property real roomForTitle
    // Whether its title stands on the right.
    required property bool eastward
    // Whether it has come to where it stays.
    required property bool arrived
    required property Tones tones
    readonly property real reach: size / 2 + Theme.step * 1.5

    text: title
    Accessible.description: year
    width: size / 2 + reach + label.width
    height: Math.max(Theme.touchTarget, label.height)
    contentItem: Item {
        Serif {
            id: label

            x: light.eastward ? parent.width - width : 0
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(Math.ceil(implicitWidth) + 1, light.roomForTitle)
            leftPadding: Theme.step * 1.25
            rightPadding: leftPadding
            text: light.title
            color: light.tones.ink
            font.pixelSize: Theme.note
            visible: light.arrived
            Accessible.ignored: true

            // The houses may be bright behind it.
            Rectangle {
                anchors.fill: parent
                z: -1
                color: Qt.alpha(light.tones.ground, 0.72)
                visible: !Theme.highContrast
            }
        }

        LightSign {
            x: light.eastward ? 0 : parent.width - width
            anchors.verticalCenter: parent.verticalCenter
            width: light.size
            card: light.card
            hue: light.hue
            afloat: true
        }
    }
}
