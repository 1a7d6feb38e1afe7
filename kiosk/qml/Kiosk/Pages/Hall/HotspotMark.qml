import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Where something can be touched in a hall: light between dark, so that it is seen before any
// picture.
Rectangle {
    id: mark

    required property string kind
    required property string handsOn
    readonly property bool lettered: kind !== "exhibit" || handsOn !== ""
    required property bool near
    required property color light
    required property color dark

    width: Theme.step * (lettered ? 7.2 : near ? 5.2 : 4)
    height: width
    radius: width / 2
    color: handsOn !== "" ? light : lettered ? dark : "transparent"
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
        visible: !mark.lettered && mark.near
    }

    Glyph {
        anchors.centerIn: parent
        text: mark.handsOn !== "" ? Icons.ofPiece(mark.handsOn) : mark.kind === "door" ? Icons.door : Icons.walk
        color: mark.handsOn !== "" ? mark.dark : mark.light
        visible: mark.lettered
    }
}
