pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Of the Steinbeis case: the questions between a laboratory and a shop, a network of go-betweens,
// and a road that runs both ways.
Drawing {
    id: drawing

    slides: [questions, network, thirteen, road]
    dim: [0.8, 0.85, 0.74, 0.8][slide] ?? 0.8

    Component {
        id: questions

        Net {
            spots: [Qt.point(0.08, 0.5), Qt.point(0.36, 0.24), Qt.point(0.5, 0.66), Qt.point(0.66, 0.24), Qt.point(0.92, 0.5)]
            moments: [0.02, 0.3, 0.5, 0.7, 0.95]
            names: [qsTr("the laboratory"), qsTr("what for?"), qsTr("who makes it?"), qsTr("who pays?"), qsTr("the shop")]
            ways: [Qt.point(0, 1), Qt.point(1, 2), Qt.point(2, 3), Qt.point(3, 4)]
            size: Theme.step * 4.2
            bend: 0.06
            carried: 4
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: network

        Net {
            spots: [Qt.point(0.5, 0.5), Qt.point(0.5, 0.07), Qt.point(0.636, 0.091), Qt.point(0.759, 0.152), Qt.point(0.856, 0.247), Qt.point(0.918, 0.367), Qt.point(0.94, 0.5), Qt.point(0.918, 0.633), Qt.point(0.856, 0.753), Qt.point(0.759, 0.848), Qt.point(0.636, 0.909), Qt.point(0.5, 0.93), Qt.point(0.364, 0.909), Qt.point(0.241, 0.848), Qt.point(0.144, 0.753), Qt.point(0.082, 0.633), Qt.point(0.06, 0.5), Qt.point(0.082, 0.367), Qt.point(0.144, 0.247), Qt.point(0.241, 0.152), Qt.point(0.364, 0.091)]
            moments: [0.02, 0.25, 0.285, 0.32, 0.355, 0.39, 0.425, 0.46, 0.495, 0.53, 0.565, 0.6, 0.635, 0.67, 0.705, 0.74, 0.775, 0.81, 0.845, 0.88, 0.915]
            ways: [Qt.point(0, 1), Qt.point(0, 2), Qt.point(0, 3), Qt.point(0, 4), Qt.point(0, 5), Qt.point(0, 6), Qt.point(0, 7), Qt.point(0, 8), Qt.point(0, 9), Qt.point(0, 10), Qt.point(0, 11), Qt.point(0, 12), Qt.point(0, 13), Qt.point(0, 14), Qt.point(0, 15), Qt.point(0, 16), Qt.point(0, 17), Qt.point(0, 18), Qt.point(0, 19), Qt.point(0, 20)]
            bend: 0.05
            carried: 2
            size: Theme.step * 2.8
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: thirteen

        Thirteen {
            mine: 11
            progress: drawing.progress
        }
    }

    Component {
        id: road

        Net {
            spots: [Qt.point(0.1, 0.5), Qt.point(0.5, 0.5), Qt.point(0.9, 0.5)]
            moments: [0.02, 0.45, 0.9]
            names: [qsTr("the laboratory"), qsTr("the go-between"), qsTr("the market")]
            ways: [Qt.point(0, 1), Qt.point(1, 2)]
            both: true
            size: Theme.step * 5
            bend: 0.16
            carried: 8
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }
}
