import QtQuick
import Kiosk.Theme

// A hand whose fingertip is at the item's origin: it shows what to do.
Item {
    id: hand

    required property url folder

    Image {
        x: -width * 0.42
        y: -height * 0.14
        width: Theme.step * 10
        height: width
        source: hand.folder + "/town/hand.webp"
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(width))
        asynchronous: true
        Accessible.ignored: true
    }
}
