import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The only key to the locks of its colour and shape.
Tappable {
    id: key

    required property url folder
    required property string owner
    required property real size
    required property bool beckoning
    required property color accent

    width: Math.max(Theme.touchTarget, size * 0.5)
    height: Math.max(Theme.touchTarget, size)
    contentItem: Item {
        Image {
            anchors.centerIn: parent
            width: key.size * 0.5
            height: key.size
            source: key.size > 0 ? key.folder + "/key-" + key.owner + ".webp" : ""
            sourceSize: Qt.size(0, Math.ceil(height))
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.ignored: true
        }

        Ripple {
            anchors.centerIn: parent
            shown: key.beckoning
            size: key.size * 1.1
            accent: key.accent
        }
    }
}
