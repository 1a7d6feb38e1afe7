pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Every light as something that arrow keys come to; a finger takes the nearest one without them.
Item {
    id: lights

    required property ConnectionsDetails connections
    required property bool wanted

    Repeater {
        model: lights.wanted ? lights.connections.lights : null

        Tappable {
            required property string key
            required property string title
            required property string kicker
            required property real homeX
            required property real homeY

            x: homeX - width / 2
            y: homeY - height / 2
            width: Math.min(Theme.touchTarget, lights.connections.spacing * 0.6)
            height: width
            text: title
            Accessible.description: kicker
            onActiveFocusChanged: activeFocus ? lights.connections.hold(homeX, homeY, Theme.touchTarget) : lights.connections.letGo()
            onClicked: lights.connections.choose(key)
        }
    }
}
