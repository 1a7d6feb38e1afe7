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

    Image {
        anchors.fill: parent
        source: museum.folder + (Theme.portrait ? "/night-portrait.webp" : "/night-landscape.webp")
        sourceSize: Qt.size(Math.ceil(museum.pictureWidth), Math.ceil(museum.pictureHeight))
        fillMode: Image.PreserveAspectCrop
        cache: false
    }
}
