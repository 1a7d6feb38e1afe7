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

    // A screen that needs no more gets the picture of half the size, and is painted the sooner.
    readonly property string half: Math.max(pictureWidth, pictureHeight) <= 2000 ? "-half" : ""

    Image {
        anchors.fill: parent
        source: museum.folder + "/night-" + (Theme.portrait ? "portrait" : "landscape") + museum.half + ".webp"
        sourceSize: Qt.size(Math.ceil(museum.pictureWidth), Math.ceil(museum.pictureHeight))
        fillMode: Image.PreserveAspectCrop
        cache: false
    }
}
