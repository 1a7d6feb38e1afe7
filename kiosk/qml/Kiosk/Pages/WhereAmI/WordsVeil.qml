import QtQuick
import Kiosk.Theme

// Night over the town and its circles where words stand, which ends softly on the side of the plan.
Rectangle {
    id: veil

    // Whether the words stand beside the plan, and not above it.
    required property bool aside
    required property Tones tones
    readonly property color dense: Qt.alpha(tones.ground, Theme.highContrast ? 1 : 0.93)
    readonly property color clear: Qt.alpha(tones.ground, 0)
    readonly property bool turnedRound: aside && Theme.rightToLeft

    gradient: Gradient {
        orientation: veil.aside ? Gradient.Horizontal : Gradient.Vertical

        GradientStop {
            position: 0
            color: veil.turnedRound ? veil.clear : veil.dense
        }
        GradientStop {
            position: veil.turnedRound ? 0.13 : veil.aside ? 0.87 : 0.8
            color: veil.dense
        }
        GradientStop {
            position: 1
            color: veil.turnedRound ? veil.dense : veil.clear
        }
    }
}
