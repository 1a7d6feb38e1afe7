pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Of the classrooms of UNESCO-ICHEI: a lecture that only goes out, rooms from which questions come
// back, and three means.
Drawing {
    id: drawing

    slides: [lecture, rooms, thirteen, beginning]
    dim: [0.8, 0.85, 0.74, 0.8][slide] ?? 0.8

    Component {
        id: lecture

        Net {
            spots: [Qt.point(0.12, 0.5), Qt.point(0.86, 0.12), Qt.point(0.9, 0.38), Qt.point(0.9, 0.64), Qt.point(0.86, 0.88)]
            moments: [0.02, 0.5, 0.6, 0.7, 0.8]
            names: [qsTr("a teacher")]
            ways: [Qt.point(0, 1), Qt.point(0, 2), Qt.point(0, 3), Qt.point(0, 4)]
            bend: 0.08
            size: Theme.step * 4.4
            carried: 9
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: rooms

        Net {
            spots: [Qt.point(0.5, 0.5), Qt.point(0.609, 0.094), Qt.point(0.797, 0.203), Qt.point(0.906, 0.391), Qt.point(0.906, 0.609), Qt.point(0.797, 0.797), Qt.point(0.609, 0.906), Qt.point(0.391, 0.906), Qt.point(0.203, 0.797), Qt.point(0.094, 0.609), Qt.point(0.094, 0.391), Qt.point(0.203, 0.203), Qt.point(0.391, 0.094)]
            moments: [0.02, 0.25, 0.305, 0.36, 0.415, 0.47, 0.525, 0.58, 0.635, 0.69, 0.745, 0.8, 0.855]
            ways: [Qt.point(0, 1), Qt.point(0, 2), Qt.point(0, 3), Qt.point(0, 4), Qt.point(0, 5), Qt.point(0, 6), Qt.point(0, 7), Qt.point(0, 8), Qt.point(0, 9), Qt.point(0, 10), Qt.point(0, 11), Qt.point(0, 12)]
            both: true
            bend: 0.06
            carried: 3
            size: Theme.step * 3.4
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: thirteen

        Thirteen {
            mine: 12
            progress: drawing.progress
        }
    }

    Component {
        id: beginning

        Net {
            spots: [Qt.point(0.5, 0.16), Qt.point(0.18, 0.72), Qt.point(0.82, 0.72)]
            moments: [0.1, 0.5, 0.85]
            names: [qsTr("seminars"), qsTr("scholarships"), qsTr("innovation hubs")]
            ways: [Qt.point(0, 1), Qt.point(0, 2)]
            size: Theme.step * 5
            carried: 6
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }
}
