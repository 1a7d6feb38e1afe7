import QtQuick

// One of the pictures round a viewpoint; tells when it can be seen and when no longer.
Image {
    id: picture

    // As large as any is, and as a face is laid out.
    readonly property real side: 2048
    property bool counted: false

    signal cameOrWent(change: int)

    sourceSize: Qt.size(side, side)
    asynchronous: true
    cache: false
    Accessible.ignored: true
    onStatusChanged: count(status === Image.Ready)

    function count(now: bool): void {
        if (now !== counted)
            cameOrWent(now ? 1 : -1);
        counted = now;
    }
}
