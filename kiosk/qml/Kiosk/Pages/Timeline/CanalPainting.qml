import QtQuick
import Kiosk.Bridge

// One of the large pictures of the canal, water or the bridge: shown once it is painted aside, and
// until then what there was.
Image {
    id: picture

    required property CanalPaintings paintings
    required property string what
    readonly property size wanted: Qt.size(Math.round(width), Math.round(height))
    property size painted: Qt.size(0, 0)
    readonly property string address: wanted.width > 0 && wanted.height > 0 ? what : ""

    // A colour as an address has it.
    function named(colour: color): string {
        return colour.toString().slice(-6);
    }

    function want(): void {
        if (address !== "")
            paintings.want(address, wanted);
    }

    function show(path: string, size: size): void {
        if (path === address && size === wanted) {
            source = "";
            painted = size;
            source = "image://canal/" + path;
        }
    }

    sourceSize: painted
    onAddressChanged: want()
    onWantedChanged: want()
    Component.onCompleted: want()
    Accessible.ignored: true

    Connections {
        target: picture.paintings
        function onReady(path: string, size: size): void {
            picture.show(path, size);
        }
    }
}
