import QtQuick
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages.Piece

// The only key to the locks of its colour and shape. Where the box stands beside it, it goes to the
// lock and is turned.
Tappable {
    id: key

    required property url folder
    required property string owner
    required property real size
    required property bool beckoning
    required property color accent
    required property Tones tones
    // The lock, from its own middle, and whether it is within reach.
    required property point lock
    required property bool reaches
    // How far it is on its way there.
    property real flown: 0

    signal turned

    width: Math.max(Theme.touchTarget, size * 0.5)
    height: Math.max(Theme.touchTarget, size)
    onClicked: if (reaches && !Theme.calmMotion) flight.restart(); else turned()
    contentItem: Item {
        // It hangs about for nobody.
        Rectangle {
            objectName: "halo"
            anchors.centerIn: parent
            width: key.size * 0.62
            height: key.size * 1.14
            radius: width / 2
            color: Qt.alpha(key.tones.ground, 0.6)
            border.width: Math.max(2, Theme.step * 0.3)
            border.color: key.accent
        }

        Image {
            id: drawn

            x: (key.width - width) / 2 + key.lock.x * key.flown
            y: (key.height - height) / 2 + key.lock.y * key.flown
            width: key.size * 0.5
            height: key.size
            scale: 1 - key.flown * 0.35
            source: key.size > 0 ? key.folder + "/key-" + key.owner + ".webp" : ""
            sourceSize: Qt.size(0, Math.ceil(height))
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.ignored: true
        }

        Ripple {
            anchors.centerIn: parent
            shown: key.beckoning && !flight.running
            size: key.size * 1.05
            accent: key.accent
        }
    }

    SequentialAnimation {
        id: flight

        NumberAnimation {
            target: key
            property: "flown"
            to: 1
            duration: 480
            easing.type: Easing.InOutQuad
        }

        NumberAnimation {
            target: drawn
            property: "rotation"
            to: 90
            duration: 260
        }

        ScriptAction {
            script: key.turned()
        }

        PauseAnimation {
            duration: 260
        }

        ParallelAnimation {
            NumberAnimation {
                target: key
                property: "flown"
                to: 0
                duration: 380
                easing.type: Easing.InOutQuad
            }

            NumberAnimation {
                target: drawn
                property: "rotation"
                to: 0
                duration: 380
            }
        }
    }
}
