import QtQuick

// One of the pictures that are painted for the canal: a light, a cluster, a lantern, water.
Image {
    required property string what

    // A colour as an address has it.
    function named(colour: color): string {
        return colour.toString().slice(-6);
    }

    source: width > 0 && height > 0 ? "image://canal/" + what : ""
    sourceSize: Qt.size(Math.round(width), Math.round(height))
    Accessible.ignored: true
}
