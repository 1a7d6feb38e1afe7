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
    // How much of its height the mirror image has.
    readonly property real depth: 0.36
    readonly property int strips: 12
    readonly property bool outlined: cutout.toString() !== ""
    readonly property bool ready: outlined ? model.status === Image.Ready : true

    implicitHeight: width

    // Strips that lie a little beside each other, as on water, each fainter than the one above it.
    Repeater {
        model: afloat.outlined && afloat.mirrored > 0 && !Theme.highContrast ? afloat.strips : 0

        Item {
            id: strip

            required property int index

            x: Math.sin(index * 1.9) * afloat.width * 0.004
            y: afloat.height * (0.965 + afloat.depth * index / afloat.strips)
            width: afloat.width
            height: afloat.height * afloat.depth / afloat.strips
            clip: true

            Image {
                y: -strip.index * strip.height
                width: afloat.width
                height: afloat.height
                source: model.source
                sourceSize: model.sourceSize
                mirrorVertically: true
                asynchronous: true
                opacity: afloat.mirrored * (1 - strip.index / afloat.strips)
                Accessible.ignored: true
            }
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
