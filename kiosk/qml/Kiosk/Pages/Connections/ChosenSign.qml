pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The chosen light, large: the picture of an exhibit in the hue of its area, or a lantern.
Item {
    id: sign

    required property ConnectionsDetails connections
    required property real side
    required property Tones tones
    readonly property bool exhibit: connections.chosenSign === "exhibit"

    implicitWidth: side
    implicitHeight: exhibit ? side : side * 0.5

    Rectangle {
        anchors.fill: picture
        anchors.margins: -Theme.step * 0.5
        color: sign.tones.ground
        border.color: sign.tones.lantern(sign.connections.chosenHue)
        border.width: Theme.step * 0.5
        visible: sign.exhibit
    }

    ExhibitPicture {
        id: picture

        anchors.centerIn: parent
        width: sign.side
        height: width
        picture: sign.exhibit ? sign.connections.chosenPicture : ""
        hue: sign.connections.chosenHue
        kind: sign.connections.chosenKind
        visible: sign.exhibit
    }

    Image {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.verticalCenter: parent.verticalCenter
        width: sign.side * 1.7
        height: width
        source: sign.exhibit ? "" : sign.connections.chosenGlow
        sourceSize: Qt.size(width, width)
        visible: !sign.exhibit
        Accessible.ignored: true
    }
}
