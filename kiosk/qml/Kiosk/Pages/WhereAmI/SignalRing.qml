import QtQuick
import Kiosk.Theme

// How far a satellite's signal runs until it is heard: a dotted line, and a wave that runs there.
Item {
    id: signal

    required property real reach
    required property color colour

    RoundLine {
        radius: signal.reach
        colour: signal.colour
        thickness: Theme.step * 0.5
        dashes: [1, 3]
    }

    Rectangle {
        id: wave

        property real way: 0

        x: -width / 2
        y: -width / 2
        width: signal.reach * 2 * way
        height: width
        radius: width / 2
        color: "transparent"
        border.width: Theme.step * 0.4
        border.color: signal.colour
        opacity: 0.75 - way * 0.35
        visible: travel.running

        NumberAnimation on way {
            id: travel

            running: signal.visible && signal.reach > 0 && !Theme.calmMotion
            from: 0
            to: 1
            duration: 1800
            loops: Animation.Infinite
        }
    }
}
