import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Where something can be touched in a hall: light between dark, so that it is seen before any
// picture.
Rectangle {
    id: mark

    required property string kind
    required property bool near
    required property color light
    required property color dark

    width: Theme.step * (kind === "exhibit" ? (near ? 5.2 : 4) : 7.2)
    height: width
    radius: width / 2
    color: kind === "exhibit" ? "transparent" : dark
    objectName: "halo"
    border.color: dark
    border.width: Theme.step * (near ? 1.65 : 1.45)

    Rectangle {
        anchors.fill: parent
        anchors.margins: Theme.step * 0.55
        radius: width / 2
        color: "transparent"
        border.color: mark.light
        border.width: Theme.step * (mark.near ? 0.5 : 0.35)
    }

    Rectangle {
        anchors.centerIn: parent
        width: Theme.step * 1.1
        height: width
        radius: width / 2
        color: mark.light
        visible: mark.kind === "exhibit" && mark.near
    }

    Glyph {
        anchors.centerIn: parent
        text: mark.kind === "door" ? Icons.door : Icons.walk
        color: mark.light
        visible: mark.kind !== "exhibit"
    }
}
