import QtQuick
import Kiosk.Pages

// The museum at night, seen by a camera that drifts over it.
Item {
    id: night

    required property url folder
    required property rect houses
    // Where the camera is on its way, an angle: its path is closed and has no beginning.
    required property real way
    readonly property real overlap: 0.04

    NightMuseum {
        x: -night.width * night.overlap * (0.5 + 0.5 * Math.sin(night.way))
        y: -night.height * night.overlap * (0.5 + 0.5 * Math.sin(night.way * 0.62))
        width: night.width * (1 + night.overlap)
        height: night.height * (1 + night.overlap)
        folder: night.folder
        houses: night.houses
    }
}
