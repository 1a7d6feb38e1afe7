import QtQuick
import Kiosk.Theme

// The machine: a graphics card whose fans are its eyes. Its lamp is lit when it has learned.
Item {
    id: card

    required property bool seen
    required property string outcome
    required property Tones tones
    readonly property bool learned: outcome.startsWith("turned")

    Image {
        anchors.fill: parent
        source: card.seen && width > 0 ? "image://lanterns/machine" : ""
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        Accessible.ignored: true
    }

    Rectangle {
        x: card.width * 0.3
        y: card.height * 0.74
        width: card.width * 0.3
        height: card.height * 0.06
        radius: height / 2
        color: card.learned ? card.tones.lantern("jade") : "#1d4a3a"
    }
}
