import QtQuick
import Kiosk.Theme

// Where the keys are in a list of the desk.
Rectangle {
    anchors.fill: parent
    color: "transparent"
    border.color: Theme.paper.lantern("ultramarine")
    border.width: Math.max(2, Theme.step / 3)
}
