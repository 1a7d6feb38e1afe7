import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A letter on its way: a light with its letter.
Rectangle {
    id: light

    required property string letter
    required property color accent

    width: Math.max(Theme.step * 7, Theme.body * 1.5)
    height: width
    radius: width / 2
    color: "#fff6e4"
    border.width: Theme.step * 0.75
    border.color: accent

    Serif {
        anchors.centerIn: parent
        text: light.letter
        color: "#3a1a36"
        font.pixelSize: light.width * 0.56
        font.weight: Font.Bold
        Accessible.ignored: true
    }
}
