pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Of China Unicom Global's case: lines here and computers there, then both as one, and work that
// is done close by or far away.
Drawing {
    id: drawing

    slides: [apart, joined, thirteen, near]
    dim: [0.8, 0.85, 0.74, 0.8][slide] ?? 0.8

    Component {
        id: apart

        Net {
            spots: [Qt.point(0.12, 0.25), Qt.point(0.3, 0.18), Qt.point(0.36, 0.42), Qt.point(0.14, 0.5), Qt.point(0.66, 0.5), Qt.point(0.86, 0.42), Qt.point(0.72, 0.76), Qt.point(0.92, 0.72)]
            moments: [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]
            names: ["", qsTr("lines, to carry data"), "", "", "", "", qsTr("computers, to work on it"), ""]
            ways: [Qt.point(0, 1), Qt.point(1, 2), Qt.point(2, 3), Qt.point(3, 0)]
            bend: 0.06
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: joined

        Net {
            spots: [Qt.point(0.12, 0.25), Qt.point(0.36, 0.2), Qt.point(0.4, 0.5), Qt.point(0.14, 0.56), Qt.point(0.66, 0.3), Qt.point(0.88, 0.24), Qt.point(0.66, 0.7), Qt.point(0.92, 0.66)]
            moments: [0.05, 0.1, 0.2, 0.25, 0.45, 0.6, 0.6, 0.75]
            ways: [Qt.point(0, 1), Qt.point(1, 2), Qt.point(2, 3), Qt.point(3, 0), Qt.point(1, 4), Qt.point(4, 5), Qt.point(2, 6), Qt.point(6, 7), Qt.point(4, 6), Qt.point(5, 7)]
            bend: 0.06
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: thirteen

        Thirteen {
            mine: 0
            progress: drawing.progress
        }
    }

    Component {
        id: near

        Net {
            spots: [Qt.point(0.1, 0.74), Qt.point(0.34, 0.4), Qt.point(0.9, 0.18)]
            moments: [0.02, 0.35, 0.8]
            names: [qsTr("the finger"), qsTr("close by"), qsTr("far away, where power is plentiful")]
            ways: [Qt.point(0, 1), Qt.point(0, 2)]
            size: Theme.step * 4.4
            both: true
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }
}
