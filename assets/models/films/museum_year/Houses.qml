pragma Singleton
import QtQuick

// Where the six houses and their doors stand in the night's picture, from the left: the numbers of
// assets/museum/night-landscape.json.
QtObject {
    readonly property list<string> hues: ["amber", "vermilion", "plum", "ultramarine", "moon", "jade"]
    readonly property list<point> doors: [Qt.point(0.1083, 0.6006), Qt.point(0.2633, 0.575), Qt.point(0.4074, 0.5554), Qt.point(0.622, 0.5589), Qt.point(0.7543, 0.5784), Qt.point(0.8961, 0.6014)]

    function outline(house: int): list<point> {
        switch (house) {
        case 0:
            return [Qt.point(0.026, 0.463), Qt.point(0.026, 0.458), Qt.point(0.027, 0.452), Qt.point(0.074, 0.379), Qt.point(0.123, 0.377), Qt.point(0.134, 0.389), Qt.point(0.181, 0.461), Qt.point(0.182, 0.466), Qt.point(0.184, 0.474), Qt.point(0.179, 0.635), Qt.point(0.179, 0.636), Qt.point(0.035, 0.653), Qt.point(0.034, 0.652), Qt.point(0.029, 0.619)];
        case 1:
            return [Qt.point(0.187, 0.341), Qt.point(0.187, 0.341), Qt.point(0.189, 0.340), Qt.point(0.333, 0.337), Qt.point(0.336, 0.338), Qt.point(0.335, 0.439), Qt.point(0.327, 0.610), Qt.point(0.327, 0.611), Qt.point(0.326, 0.611), Qt.point(0.200, 0.619), Qt.point(0.199, 0.619), Qt.point(0.199, 0.619), Qt.point(0.198, 0.618), Qt.point(0.191, 0.440)];
        case 2:
            return [Qt.point(0.338, 0.461), Qt.point(0.349, 0.395), Qt.point(0.365, 0.326), Qt.point(0.368, 0.325), Qt.point(0.447, 0.324), Qt.point(0.449, 0.325), Qt.point(0.465, 0.394), Qt.point(0.476, 0.460), Qt.point(0.476, 0.464), Qt.point(0.466, 0.595), Qt.point(0.465, 0.596), Qt.point(0.350, 0.598), Qt.point(0.349, 0.597), Qt.point(0.338, 0.466)];
        case 3:
            return [Qt.point(0.559, 0.473), Qt.point(0.562, 0.454), Qt.point(0.619, 0.311), Qt.point(0.620, 0.310), Qt.point(0.621, 0.311), Qt.point(0.678, 0.455), Qt.point(0.686, 0.475), Qt.point(0.685, 0.485), Qt.point(0.685, 0.491), Qt.point(0.677, 0.597), Qt.point(0.676, 0.598), Qt.point(0.568, 0.596), Qt.point(0.568, 0.595), Qt.point(0.560, 0.490)];
        case 4:
            return [Qt.point(0.687, 0.502), Qt.point(0.713, 0.347), Qt.point(0.716, 0.340), Qt.point(0.755, 0.274), Qt.point(0.755, 0.274), Qt.point(0.795, 0.342), Qt.point(0.819, 0.485), Qt.point(0.823, 0.508), Qt.point(0.822, 0.514), Qt.point(0.810, 0.617), Qt.point(0.809, 0.618), Qt.point(0.700, 0.611), Qt.point(0.700, 0.610), Qt.point(0.688, 0.509)];
        default:
            return [Qt.point(0.823, 0.479), Qt.point(0.863, 0.405), Qt.point(0.900, 0.358), Qt.point(0.901, 0.358), Qt.point(0.902, 0.359), Qt.point(0.940, 0.405), Qt.point(0.979, 0.479), Qt.point(0.969, 0.628), Qt.point(0.967, 0.643), Qt.point(0.967, 0.644), Qt.point(0.924, 0.651), Qt.point(0.867, 0.644), Qt.point(0.833, 0.628), Qt.point(0.833, 0.628)];
        }
    }
}
