pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Of the Smart City Expo's case: cities with the same troubles, two meetings in one week, and one
// city from which others learn.
Drawing {
    id: drawing

    slides: [troubles, week, thirteen, after]
    dim: [0.8, 0.85, 0.74, 0.8][slide] ?? 0.8

    Component {
        id: troubles

        Net {
            spots: [Qt.point(0.14, 0.2), Qt.point(0.84, 0.26), Qt.point(0.24, 0.74), Qt.point(0.8, 0.78), Qt.point(0.5, 0.46)]
            moments: [0.05, 0.25, 0.45, 0.65, 0.85]
            names: [qsTr("traffic"), qsTr("water"), qsTr("rubbish"), qsTr("heat"), ""]
            size: Theme.step * 5
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: week

        Item {
            id: november

            Years {
                id: days

                x: Theme.note * 2
                y: november.height * 0.7
                width: november.width - Theme.note * 4
                first: 7
                last: 10
                progress: drawing.between(0, 0.9)
            }

            Route {
                points: [Qt.point(days.x + days.at(7), november.height * 0.28), Qt.point(days.x + days.at(9), november.height * 0.28)]
                progress: drawing.between(0.05, 0.65)
                thickness: Theme.step * 1.6
            }

            Route {
                points: [Qt.point(days.x + days.at(8), november.height * 0.52), Qt.point(days.x + days.at(10), november.height * 0.52)]
                progress: drawing.between(0.3, 0.9)
                thickness: Theme.step * 1.6
                tint: "#ffce6b"
            }

            Caption {
                at: Qt.point(days.x, november.height * 0.28 - Theme.step * 4 - height / 2)
                side: 0
                name: true
                text: qsTr("Barcelona")
                visible: drawing.wordy
            }

            Caption {
                at: Qt.point(days.x + days.at(8), november.height * 0.52 - Theme.step * 4 - height / 2)
                side: 0
                name: true
                text: qsTr("Wuzhen")
                visible: drawing.wordy
                opacity: drawing.between(0.25, 0.35)
            }

            Caption {
                at: Qt.point(november.width / 2, november.height - height / 2)
                mostWidth: november.width
                text: qsTr("Days of November 2023")
                color: Theme.night.quiet
            }
        }
    }

    Component {
        id: thirteen

        Thirteen {
            mine: 10
            progress: drawing.progress
        }
    }

    Component {
        id: after

        Net {
            spots: [Qt.point(0.2, 0.5), Qt.point(0.55, 0.16), Qt.point(0.55, 0.5), Qt.point(0.55, 0.84), Qt.point(0.9, 0.3), Qt.point(0.9, 0.7)]
            moments: [0.02, 0.4, 0.45, 0.5, 0.8, 0.85]
            names: [qsTr("a city that tried")]
            ways: [Qt.point(0, 1), Qt.point(0, 2), Qt.point(0, 3), Qt.point(1, 4), Qt.point(3, 5)]
            both: true
            carried: 5
            size: Theme.step * 4.4
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }
}
