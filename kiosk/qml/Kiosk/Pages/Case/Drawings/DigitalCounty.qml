pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Of Alibaba's case with the International Trade Centre: the long way from a field to a buyer, two
// partners, and the step of 2018. Lights and names, and no border.
Drawing {
    id: drawing

    slides: [distance, partners, step, thirteen]
    dim: [0.8, 0.85, 0.85, 0.74][slide] ?? 0.8

    Component {
        id: distance

        Net {
            spots: [Qt.point(0.06, 0.82), Qt.point(0.24, 0.56), Qt.point(0.34, 0.84), Qt.point(0.5, 0.5), Qt.point(0.62, 0.76), Qt.point(0.74, 0.36), Qt.point(0.92, 0.16)]
            moments: [0.02, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95]
            names: [qsTr("the field"), "", "", "", "", "", qsTr("the buyer")]
            ways: [Qt.point(0, 1), Qt.point(1, 2), Qt.point(2, 3), Qt.point(3, 4), Qt.point(4, 5), Qt.point(5, 6)]
            bend: 0.16
            carried: 3
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: partners

        Net {
            spots: [Qt.point(0.22, 0.3), Qt.point(0.78, 0.3), Qt.point(0.5, 0.72)]
            moments: [0.1, 0.3, 0.8]
            names: [qsTr("counties in China"), qsTr("the trade centre in Geneva"), qsTr("developing countries")]
            ways: [Qt.point(0, 2), Qt.point(1, 2)]
            size: Theme.step * 4.6
            carried: 10
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: step

        Net {
            spots: [Qt.point(0.1, 0.8), Qt.point(0.26, 0.5), Qt.point(0.86, 0.22)]
            moments: [0.05, 0.45, 0.9]
            names: [qsTr("Rwanda, 2018"), qsTr("Ethiopia"), qsTr("buyers in China")]
            ways: [Qt.point(0, 2), Qt.point(1, 2)]
            size: Theme.step * 4.4
            bend: 0.16
            carried: 12
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: thirteen

        Thirteen {
            mine: 3
            progress: drawing.progress
        }
    }
}
