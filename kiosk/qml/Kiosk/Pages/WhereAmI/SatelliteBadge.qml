import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The number of a satellite in its colour; filled once its circle is right.
Rectangle {
    id: badge

    required property int number
    required property bool held
    required property Tones tones
    readonly property color hue: tones.lantern(["amber", "jade", "ultramarine", "moon"][number - 1])

    width: Math.max(Theme.step * 5, Theme.note * 1.5)
    height: width
    radius: width / 2
    color: held ? hue : tones.ground
    border.width: Math.max(2, Theme.step * 0.4)
    border.color: hue

    Sans {
        anchors.centerIn: parent
        text: badge.number
        color: badge.held ? badge.tones.ground : badge.tones.ink
        font.pixelSize: Theme.note
        font.weight: Font.Bold
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
