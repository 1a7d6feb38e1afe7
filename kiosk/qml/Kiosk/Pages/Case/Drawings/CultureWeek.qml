pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Of the culture week: what reaches those who are far away, one week in many places, and a cave
// that travels.
Drawing {
    id: drawing

    slides: [reaching, week, thirteen, cave]
    exhibits: [Qt.rect(0, 0, 0, 0), Qt.rect(0, 0, 0, 0), Qt.rect(0, 0, 0, 0), Qt.rect(0.22, 0, 0.56, 0.78)]
    dim: [0.8, 0.85, 0.74, 0.8][slide] ?? 0.8

    Component {
        id: reaching

        Net {
            spots: [Qt.point(0.08, 0.5), Qt.point(0.5, 0.14), Qt.point(0.5, 0.5), Qt.point(0.5, 0.86), Qt.point(0.92, 0.5)]
            moments: [0.02, 0.3, 0.45, 0.6, 0.9]
            names: ["", qsTr("a picture"), qsTr("a tune"), qsTr("a story"), ""]
            ways: [Qt.point(0, 1), Qt.point(0, 2), Qt.point(0, 3), Qt.point(1, 4), Qt.point(2, 4), Qt.point(3, 4)]
            bend: 0.05
            carried: 5
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: week

        Net {
            spots: [Qt.point(0.5, 0.5), Qt.point(0.5, 0.08), Qt.point(0.727, 0.147), Qt.point(0.882, 0.326), Qt.point(0.916, 0.56), Qt.point(0.817, 0.775), Qt.point(0.618, 0.903), Qt.point(0.382, 0.903), Qt.point(0.183, 0.775), Qt.point(0.084, 0.56), Qt.point(0.118, 0.326), Qt.point(0.273, 0.147)]
            moments: [0.02, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6]
            ways: [Qt.point(0, 1), Qt.point(0, 2), Qt.point(0, 3), Qt.point(0, 4), Qt.point(0, 5), Qt.point(0, 6), Qt.point(0, 7), Qt.point(0, 8), Qt.point(0, 9), Qt.point(0, 10), Qt.point(0, 11)]
            bend: 0.06
            carried: 4
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: thirteen

        Thirteen {
            mine: 5
            progress: drawing.progress
        }
    }

    Component {
        id: cave

        Item {
            id: travels

            Rings {
                centre: Qt.point(travels.width / 2, travels.height * 0.62)
                count: 6
                first: travels.width * 0.3
                pitch: travels.width * 0.034
                flat: 0.4
                thickness: Theme.step * 0.4
                tint: "#e58ad2"
                strength: 0.9
                progress: drawing.progress
            }
        }
    }
}
