import QtQuick
import Kiosk.Theme

// The picture of the museum at night as a file, in the shape of the screen or another. A screen that needs no
// more gets the picture of half the size, and is painted the sooner. That one is read as it is, so
// that pages which show it a little larger or smaller share it.
Image {
    id: night

    required property url folder
    // What a visitor has drawn on the facade: the address of its light, "" where nothing is drawn.
    property string drawing: ""
    // The part of the picture on which that light falls.
    readonly property rect lit: upright ? Qt.rect(0.17, 0.24, 0.66, 0.18) : Qt.rect(0.32, 0.25, 0.42, 0.47)
    property bool upright: Theme.portrait
    readonly property real halfWidth: upright ? 1080 : 1920
    // How much larger than it is the half may be shown.
    property real tolerance: 1.05
    readonly property bool halfIsEnough: width <= halfWidth * tolerance
    readonly property real readWidth: halfIsEnough ? halfWidth : Math.ceil(width)

    source: folder + "/night-" + (upright ? "portrait" : "landscape") + (halfIsEnough ? "-half" : "") + ".webp"
    sourceSize: Qt.size(readWidth, Math.ceil(readWidth * (upright ? 16 / 9 : 9 / 16)))
    Accessible.ignored: true
    // read while the screen is being opened
    asynchronous: true
    fillMode: Image.PreserveAspectCrop

    Image {
        // Once it is painted it stays, for that takes a while.
        property string painted: ""

        x: night.lit.x * night.width
        y: night.lit.y * night.height
        width: night.lit.width * night.width
        height: night.lit.height * night.height
        // not before it is seen, for it is painted at once
        source: night.drawing !== "" && (night.visible || painted === night.drawing) ? night.drawing + (night.upright ? "/portrait" : "/landscape") : ""
        sourceSize: night.upright ? Qt.size(713, 346) : Qt.size(806, 508)
        cache: false
        onStatusChanged: painted = status === Image.Ready ? night.drawing : ""
        Accessible.ignored: true
    }
}
