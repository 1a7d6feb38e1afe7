import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The picture of all lights, and the finger on it: what it holds is named, what it lets go is chosen.
// One opaque picture at its own size: dimmed, it lets the dark of the window through.
Item {
    id: pond

    required property ConnectionsDetails connections
    required property rect water
    required property list<rect> clear
    // Whether a finger finds lights here.
    required property bool awake
    // How much of its light is seen.
    required property real brightness
    property point at
    // Said as pictures say it.
    readonly property int status: connections.atWork ? Image.Loading : Image.Ready

    function follow(point: point): void {
        at = point;
        if (point.y < Theme.aboveReach) connections.letGo(); else connections.hold(point.x, point.y, Theme.touchTarget);
    }

    function release(): void {
        contains(at) ? connections.take() : connections.letGo();
    }

    // A change of several of these at once is one for the bridge, which waits a little.
    function fit(): void {
        connections.fit(Qt.size(Math.round(width), Math.round(height)), water, clear, Theme.night.lanterns, !Theme.highContrast);
    }

    onWidthChanged: fit()
    onHeightChanged: fit()
    onWaterChanged: fit()
    onClearChanged: fit()
    Component.onCompleted: fit()

    Connections {
        target: Theme
        function onHighContrastChanged(): void {
            pond.fit();
        }
    }

    Image {
        anchors.fill: parent
        source: pond.connections.picture
        sourceSize: Qt.size(pond.width, pond.height)
        smooth: false
        cache: false
        opacity: pond.brightness
        visible: opacity > 0
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("Every exhibit, story and case as a light, joined by threads")
    }

    PointHandler {
        enabled: pond.awake
        onPointChanged: if (active) pond.follow(point.position)
        onActiveChanged: if (!active) pond.release()
    }
}
