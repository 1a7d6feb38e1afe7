import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What is seen through a door: an exhibit afloat before the far bank. From `horizon` down, where the
// words begin, it is dark.
Item {
    id: scene

    required property url museumFolder
    required property url picture
    required property url cutout
    required property string hue
    required property string kind
    required property real horizon
    // How far the bank is pushed along, in widths.
    required property real shift
    readonly property color dark: Theme.night.ground
    readonly property bool outlined: cutout.toString() !== ""
    // In a low one the foot of the model sinks into the dark, so that the rest of it is larger.
    readonly property real sunk: outlined && !Theme.highContrast ? Math.min(horizon * 1.16, width * 0.55) : 0
    readonly property real side: Math.min(width * 0.94, Math.max(horizon, sunk))

    Canal {
        width: parent.width
        height: scene.horizon
        museumFolder: scene.museumFolder
        horizon: 0.5
        zoom: 1.9
        shift: scene.shift
        dim: 0.42
    }

    Afloat {
        x: (parent.width - width) / 2
        y: Theme.highContrast ? (scene.horizon - height) / 2 : scene.outlined ? Math.max(-0.03 * height, scene.horizon - height - Math.min(height * 0.18, (scene.horizon - height) * 0.5)) : 0
        width: scene.side
        height: scene.side
        picture: scene.picture
        cutout: scene.cutout
        hue: scene.hue
        kind: scene.kind
        mirrored: 0.3
    }

    MeltingEdge {
        y: scene.horizon - height
        width: parent.width
        height: Math.min(scene.horizon * 0.3, Theme.step * 10)
        edge: Qt.BottomEdge
        dark: scene.dark
        visible: !Theme.highContrast
    }

    Rectangle {
        y: scene.horizon
        width: parent.width
        height: parent.height - y
        color: scene.dark
    }
}
