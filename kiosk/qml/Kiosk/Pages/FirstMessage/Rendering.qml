import QtQuick

// A picture made for this piece.
Image {
    required property url folder
    required property string name

    source: width > 0 ? folder + "/" + name + ".webp" : ""
    sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
    asynchronous: true
    Accessible.ignored: true
}
