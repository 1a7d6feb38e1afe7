pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Of Cisco's case: the far side that no line reaches, a school from which many learn, and the three
// sides of the divide.
Drawing {
    id: drawing

    slides: [far, school, thirteen, sides]
    dim: [0.8, 0.85, 0.74, 0.8][slide] ?? 0.8

    Component {
        id: far

        Item {
            Net {
                spots: [Qt.point(0.06, 0.3), Qt.point(0.16, 0.42), Qt.point(0.08, 0.56), Qt.point(0.2, 0.66), Qt.point(0.3, 0.5), Qt.point(0.72, 0.48), Qt.point(0.84, 0.36), Qt.point(0.94, 0.5), Qt.point(0.78, 0.66), Qt.point(0.92, 0.7)]
                moments: [0.05, 0.12, 0.2, 0.28, 0.36, 2, 2, 2, 2, 2]
                ways: [Qt.point(0, 1), Qt.point(1, 2), Qt.point(2, 3), Qt.point(1, 4)]
                bend: 0.06
                progress: drawing.progress
                wordy: drawing.wordy
            }

            Route {
                points: drawing.curve([Qt.point(0.52, -0.05), Qt.point(0.46, 0.2), Qt.point(0.55, 0.45), Qt.point(0.47, 0.72), Qt.point(0.54, 1.02)], drawing.field.width, drawing.field.height)
                progress: drawing.between(0.1, 0.8)
                tint: "#5f8494"
                thickness: Theme.step
            }
        }
    }

    Component {
        id: school

        Net {
            spots: [Qt.point(0.5, 0.5), Qt.point(0.5, 0.26), Qt.point(0.673, 0.38), Qt.point(0.673, 0.62), Qt.point(0.5, 0.74), Qt.point(0.327, 0.62), Qt.point(0.327, 0.38), Qt.point(0.609, 0.094), Qt.point(0.797, 0.203), Qt.point(0.906, 0.391), Qt.point(0.906, 0.609), Qt.point(0.797, 0.797), Qt.point(0.609, 0.906), Qt.point(0.391, 0.906), Qt.point(0.203, 0.797), Qt.point(0.094, 0.609), Qt.point(0.094, 0.391), Qt.point(0.203, 0.203), Qt.point(0.391, 0.094)]
            moments: [0.02, 0.3, 0.32999999999999996, 0.36, 0.39, 0.42, 0.44999999999999996, 0.6, 0.625, 0.65, 0.675, 0.7, 0.725, 0.75, 0.775, 0.8, 0.825, 0.85, 0.875]
            ways: [Qt.point(0, 1), Qt.point(0, 2), Qt.point(0, 3), Qt.point(0, 4), Qt.point(0, 5), Qt.point(0, 6), Qt.point(1, 7), Qt.point(1, 8), Qt.point(2, 9), Qt.point(2, 10), Qt.point(3, 11), Qt.point(3, 12), Qt.point(4, 13), Qt.point(4, 14), Qt.point(5, 15), Qt.point(5, 16), Qt.point(6, 17), Qt.point(6, 18)]
            bend: 0.04
            carried: 2
            size: Theme.step * 3
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: thirteen

        Thirteen {
            mine: 1
            progress: drawing.progress
        }
    }

    Component {
        id: sides

        Net {
            spots: [Qt.point(0.14, 0.16), Qt.point(0.86, 0.16), Qt.point(0.14, 0.48), Qt.point(0.86, 0.48), Qt.point(0.14, 0.8), Qt.point(0.86, 0.8)]
            moments: [0.02, 0.3, 0.02, 0.6, 0.02, 0.9]
            names: ["", qsTr("access"), "", qsTr("use"), "", qsTr("knowledge")]
            ways: [Qt.point(0, 1), Qt.point(2, 3), Qt.point(4, 5)]
            bend: 0.08
            carried: 14
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }
}
