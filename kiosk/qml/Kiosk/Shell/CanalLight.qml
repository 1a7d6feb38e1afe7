pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The canal from the first stop to the last: a lantern at each, lit where the visitor has been,
// and a light on the water where they are.
Item {
    id: canal

    required property StopListModel stops
    required property int reached
    required property Tones tones
    readonly property real spacing: lanterns.count > 1 ? (width - Theme.step * 2) / (lanterns.count - 1) : 0

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: Theme.hairlineWidth * 2
        color: canal.tones.shape
    }

    Rectangle {
        id: light

        x: canal.reached * canal.spacing + Theme.step - width / 2
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.step * 4
        height: width
        radius: width / 2
        color: Qt.alpha("#ffce6b", 0.28)

        Behavior on x {
            NumberAnimation {
                duration: Theme.calmMotion ? 0 : 400
                easing.type: Easing.InOutQuad
            }
        }
    }

    Repeater {
        id: lanterns

        model: canal.stops

        Rectangle {
            required property int index
            required property string hue
            readonly property bool lit: index <= canal.reached

            x: index * canal.spacing + Theme.step - width / 2
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.step * (index === canal.reached ? 2 : 1.3)
            height: width
            radius: width / 2
            color: lit ? Theme.nightTones.lantern(hue) : canal.tones.ground
            border.color: Theme.nightTones.lantern(hue)
            border.width: Theme.hairlineWidth * 1.5
        }
    }
}
