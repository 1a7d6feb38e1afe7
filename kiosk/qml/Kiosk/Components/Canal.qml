import QtQuick
import Kiosk.Theme

// Dark water, and above it the far bank of the museum out of focus. In high contrast it is plain.
Item {
    id: canal

    required property url museumFolder
    // Where the bank meets the water, as a part of the height.
    property real horizon: 0.5
    // How wide the bank is, in widths of the item, and how far it is pushed along.
    property real zoom: 1
    property real shift: 0
    // How much of its light is taken from the bank.
    property real dim: 0.5

    clip: true

    Rectangle {
        anchors.fill: parent
        color: Theme.night.ground
    }

    Image {
        id: bank

        x: (canal.width - width) / 2 + canal.shift * canal.width
        y: canal.height * canal.horizon - height * 0.52
        width: Math.max(canal.width, canal.height * 1.2) * canal.zoom
        height: width * 652 / 1440
        source: canal.museumFolder + "/bank.webp"
        sourceSize: Qt.size(1440, 652)
        asynchronous: true
        visible: !Theme.highContrast
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.night.ground
        opacity: canal.dim
        visible: bank.visible
    }

    MeltingEdge {
        edge: Qt.TopEdge
        dark: Theme.night.ground
        y: bank.y
        width: parent.width
        height: Theme.step * 12
        visible: bank.visible && bank.y > -height
    }

    MeltingEdge {
        edge: Qt.BottomEdge
        dark: Theme.night.ground
        y: bank.y + bank.height - height
        width: parent.width
        height: Theme.step * 16
        visible: bank.visible
    }
}
