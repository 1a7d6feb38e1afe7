import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A name on the map, on the ground of the night, for mountains are bright.
Serif {
    id: name

    required property Tones tones

    leftPadding: Theme.step * 1.25
    rightPadding: leftPadding
    color: tones.ink
    font.pixelSize: Theme.body
    font.weight: Font.Bold
    wrapMode: Text.NoWrap

    Rectangle {
        z: -1
        anchors.fill: parent
        radius: Theme.step
        color: name.tones.ground
        opacity: 0.86
    }
}
