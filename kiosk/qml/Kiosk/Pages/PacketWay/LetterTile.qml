import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A letter in its place, or the place alone.
Rectangle {
    id: tile

    required property string letter
    required property bool there
    required property real side
    required property real size
    required property Tones tones

    width: side
    height: side
    radius: Theme.step * 0.75
    color: there ? tones.ink : tones.raised
    border.width: there ? 0 : Math.max(2, Theme.hairlineWidth)
    border.color: tones.shape

    Serif {
        anchors.centerIn: parent
        text: tile.letter
        color: tile.tones.ground
        font.pixelSize: tile.size
        font.weight: Font.Bold
        visible: tile.there
        Accessible.ignored: true
    }
}
