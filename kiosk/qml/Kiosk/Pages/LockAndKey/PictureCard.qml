import QtQuick

// One of the small pictures on its paper; its back where nobody has told which it is.
Rectangle {
    id: card

    required property url folder
    required property int picture

    objectName: "halo" // its border is none of a control
    implicitHeight: width
    radius: width * 0.08
    color: picture < 0 ? "#8a3b2c" : "#f1e6cf"
    border.width: Math.max(2, width * 0.025)
    border.color: picture < 0 ? "#e0b777" : "#c9a76a"
    antialiasing: true

    Rectangle {
        objectName: "halo"
        anchors.centerIn: parent
        width: parent.width * 0.45
        height: width
        rotation: 45
        radius: width * 0.12
        color: "transparent"
        border.width: card.border.width
        border.color: card.border.color
        antialiasing: true
        visible: card.picture < 0
    }

    Image {
        anchors.fill: parent
        anchors.margins: card.width * 0.06
        source: card.picture < 0 ? "" : card.folder + "/picture-" + card.picture + ".webp"
        sourceSize: Qt.size(Math.ceil(card.width), Math.ceil(card.width))
        asynchronous: true
        Accessible.ignored: true
    }
}
