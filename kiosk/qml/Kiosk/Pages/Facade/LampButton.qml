import QtQuick
import Kiosk.Theme
import Kiosk.Components

// One of the lamps to draw with; the chosen one is ringed.
Tappable {
    id: lamp

    required property color light
    required property bool chosen

    width: Theme.touchTarget
    height: Theme.touchTarget
    checkable: true
    autoExclusive: true
    checked: chosen
    Accessible.role: Accessible.RadioButton
    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: Theme.step * (lamp.chosen ? 6 : 5)
            height: width
            radius: width / 2
            color: lamp.light
        }

        Rectangle {
            anchors.centerIn: parent
            width: Theme.step * 8.5
            height: width
            radius: width / 2
            color: "transparent"
            border.width: Theme.step * 0.4
            border.color: Theme.night.ink
            visible: lamp.chosen
        }
    }
}
