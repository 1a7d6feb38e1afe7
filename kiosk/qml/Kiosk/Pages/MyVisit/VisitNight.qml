import QtQuick
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The bridge of the museum and the canal that comes from under it, by night; all below is water.
Item {
    id: night

    required property url museumFolder
    // What the visitor has drawn on the museum, if they have.
    required property string drawing
    // Where the water comes out from under the bridge.
    required property point bridge
    // How far down words stand on it.
    required property real wordsTo
    // How far it is darkened for words that stand all over it, from 0 to 1.
    required property real veiled

    // Where that is in the picture, as a part of its width and height.
    readonly property point inPicture: Qt.point(0.518, 0.53)

    clip: true
    visible: !Theme.highContrast

    NightPicture {
        id: picture

        x: night.bridge.x - night.inPicture.x * width
        y: night.bridge.y - night.inPicture.y * height
        width: Theme.step * 240
        height: width * 9 / 16
        folder: night.museumFolder
        drawing: night.drawing
        upright: false
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.night.ground
        opacity: 0.3 + 0.36 * night.veiled
    }

    component Edge: MeltingEdge {
        dark: Theme.night.ground
    }

    Rectangle {
        width: parent.width
        height: night.wordsTo + Theme.step * 10
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.night.ground
            }
            GradientStop {
                position: 0.75
                color: Qt.alpha(Theme.night.ground, 0.72)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(Theme.night.ground, 0)
            }
        }
    }

    Edge {
        y: picture.y + picture.height - height
        width: parent.width
        height: picture.height * 0.3
        edge: Qt.BottomEdge
    }

    Edge {
        x: picture.x
        width: Theme.step * 30
        height: parent.height
        edge: Qt.LeftEdge
        visible: x > 0
    }

    Edge {
        x: picture.x + picture.width - width
        width: Theme.step * 30
        height: parent.height
        edge: Qt.RightEdge
        visible: x + width < parent.width
    }
}
