import QtQuick
import Kiosk.Theme

// A place on the map: a light on it, dim where nothing runs.
Rectangle {
    id: mark

    required property point place
    required property bool lit
    required property color accent
    required property Tones tones

    x: place.x - width / 2
    y: place.y - height / 2
    width: Theme.step * 2.6
    height: width
    radius: width / 2
    color: lit ? accent : tones.ground
    border.width: Theme.step * 0.4
    border.color: lit ? tones.ink : tones.shape

    Rectangle {
        z: -1
        anchors.centerIn: parent
        width: parent.width * 2.4
        height: width
        radius: width / 2
        color: mark.accent
        opacity: 0.22
        visible: mark.lit
    }
}
