pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages.Piece

// Open locks that hang on a string over the square, for whoever wants one.
Tappable {
    id: locks

    required property url folder
    required property string owner
    required property real size
    required property bool beckoning
    required property color accent

    width: Math.max(Theme.touchTarget, size * 3.4)
    height: Math.max(Theme.touchTarget, size * 1.5)
    contentItem: Item {
        Repeater {
            model: 3

            Image {
                required property int index

                x: (index + 0.5) * locks.width / 3 - width / 2
                y: locks.size * (index === 1 ? 0.06 : -0.02)
                width: locks.size
                height: locks.size * 4 / 3
                source: locks.size > 0 ? locks.folder + "/lock-" + locks.owner + "-open.webp" : ""
                sourceSize: Qt.size(0, Math.ceil(height))
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                Accessible.ignored: true
            }
        }

        Ripple {
            anchors.centerIn: parent
            shown: locks.beckoning
            size: locks.size * 1.8
            accent: locks.accent
        }
    }
}
