import QtQuick
import Kiosk.Theme

// Where the keys are. Light within dark, so that it is seen on pictures too.
Rectangle {
    objectName: "focus ring"
    anchors.fill: parent
    anchors.margins: -Theme.step
    z: 10
    color: "transparent"
    border.color: Theme.nightTones.ground
    border.width: Theme.step * 0.75
    radius: Theme.step

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.step * 0.15
        color: "transparent"
        border.color: Theme.nightTones.lantern("amber")
        border.width: Math.max(3, Theme.step * 0.4)
        radius: Theme.step * 0.7
    }
}
