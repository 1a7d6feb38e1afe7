import QtQuick

// A part of the guide's drawing, painted beforehand, in its box of the drawing.
Image {
    id: part

    required property url folder
    required property string name
    required property rect box
    // How many pixels one of the drawing has on the screen.
    required property real unit

    x: box.x
    y: box.y
    width: box.width
    height: box.height
    source: unit > 0 ? folder + "/guide/" + name + ".webp" : ""
    sourceSize: Qt.size(Math.ceil(box.width * unit), Math.ceil(box.height * unit))
    asynchronous: true
    Accessible.ignored: true
}
