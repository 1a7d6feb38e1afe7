pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The picture of the museum at night, filling whatever it is put in.
Item {
    id: museum

    required property url folder
    // Where the picture lies within the item: it fills it, so it may stand out on two sides.
    readonly property real pictureAspect: Theme.portrait ? 9 / 16 : 16 / 9
    readonly property real pictureWidth: Math.max(width, height * pictureAspect)
    readonly property real pictureHeight: pictureWidth / pictureAspect
    readonly property real pictureX: (width - pictureWidth) / 2
    readonly property real pictureY: (height - pictureHeight) / 2

    // A screen that needs no more gets the picture of half the size, and is painted the sooner. That
    // one is read as it is, so that pages which show it a little larger or smaller share it.
    readonly property real halfWidth: Theme.portrait ? 1080 : 1920
    readonly property bool halfIsEnough: pictureWidth <= halfWidth * 1.05

    // It waits until its size is known, or the picture would be read twice.
    Loader {
        anchors.fill: parent
        active: museum.pictureWidth > 0
        sourceComponent: Image {
            readonly property real readWidth: museum.halfIsEnough ? museum.halfWidth : Math.ceil(museum.pictureWidth)

            source: museum.folder + "/night-" + (Theme.portrait ? "portrait" : "landscape") + (museum.halfIsEnough ? "-half" : "") + ".webp"
            sourceSize: Qt.size(readWidth, Math.ceil(readWidth / museum.pictureAspect))
            // read while the screen is being opened
            asynchronous: true
            fillMode: Image.PreserveAspectCrop
        }
    }
}
