pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// An exhibit on its plinth, on dark water that mirrors it. A picture of staff's, which has no
// outline of its own, hangs there as it is.
Item {
    id: afloat

    required property url cutout
    required property url picture
    required property string hue
    required property string kind
    property real mirrored: 0.45
    property color water: Theme.night.ground
    // How much of its height the mirror image has.
    readonly property real depth: 0.36
    readonly property bool outlined: cutout.toString() !== ""
    readonly property bool ready: outlined ? model.status === Image.Ready : true

    implicitHeight: width

    Item {
        y: afloat.height * 0.965
        width: parent.width
        height: afloat.height * afloat.depth
        clip: true
        visible: afloat.outlined && afloat.mirrored > 0 && !Theme.highContrast

        Image {
            width: parent.width
            height: afloat.height
            source: model.source
            sourceSize: model.sourceSize
            mirrorVertically: true
            asynchronous: true
            opacity: afloat.mirrored
            Accessible.ignored: true
        }

        MeltingEdge {
            edge: Qt.BottomEdge
            dark: afloat.water
            anchors.fill: parent
        }
    }

    Image {
        id: model

        anchors.fill: parent
        // not before its size is known, or it would be read twice
        source: afloat.width > 0 ? afloat.cutout : ""
        sourceSize: Qt.size(Math.ceil(afloat.width), Math.ceil(afloat.width))
        asynchronous: true
        visible: afloat.outlined
        Accessible.ignored: true
    }

    Loader {
        anchors.fill: parent
        active: !afloat.outlined
        sourceComponent: ExhibitPicture {
            picture: afloat.picture
            hue: afloat.hue
            kind: afloat.kind
        }
    }
}
