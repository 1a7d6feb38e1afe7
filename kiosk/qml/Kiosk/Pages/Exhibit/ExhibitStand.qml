import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The object large in the dark, the area it belongs to, and what there is to touch about it.
Item {
    id: stand

    required property ExhibitDetails exhibit
    // What is touched, where it stands here.
    required property Component controls
    // Whether what is touched stands below the picture, and not a little over its foot.
    required property bool controlsBelow
    // Whether it says beside the name of the area what the picture is.
    required property bool credited
    property real bleeding: 1
    readonly property Tones tones: Theme.night
    readonly property color dark: "#091219"
    readonly property bool turns: object.turns
    readonly property real controlsRoom: stand.controls !== null ? touched.implicitHeight + 2 * touched.anchors.margins : 0
    // The part of the stand at its foot that is not the object's.
    readonly property real foot: controlsBelow ? controlsRoom : Math.max(0, controlsRoom - Theme.step * 9)

    function turnBy(steps: int): void {
        object.turnBy(steps);
    }

    clip: bleeding > 1

    Rectangle {
        anchors.fill: parent
        color: stand.dark
    }

    ExhibitObject {
        id: object

        anchors.fill: parent
        anchors.bottomMargin: stand.foot
        exhibit: stand.exhibit
        dark: stand.dark
        bleeding: stand.bleeding
    }

    Sans {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.step * 5
        width: Math.min(Math.ceil(implicitWidth) + 1, parent.width - Theme.step * 10)
        text: stand.exhibit.area
        color: stand.tones.ink
        font.pixelSize: Theme.note
        leftPadding: Theme.step * 2
        rightPadding: leftPadding

        // The object may be bright behind it.
        Rectangle {
            anchors.fill: parent
            z: -1
            color: Qt.alpha(stand.dark, 0.78)
        }

        Rectangle {
            width: Theme.step * 0.6
            height: parent.height
            color: stand.tones.lantern(stand.exhibit.hue)
        }
    }

    ObjectCredit {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.step * 5
        width: Math.min(implicitWidth, parent.width * 0.32)
        exhibit: stand.exhibit
        color: stand.tones.quiet
        visible: stand.credited && text !== ""

        Rectangle {
            anchors.fill: parent
            z: -1
            color: Qt.alpha(stand.dark, 0.78)
        }
    }

    Loader {
        id: touched

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.step * 3
        sourceComponent: stand.controls
    }
}
