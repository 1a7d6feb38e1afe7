pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Of IBM's case: electricity taken twice, a pledge to come down to zero by 2030, and all that is
// stored, of which some is needed.
Drawing {
    id: drawing

    slides: [twice, pledge, thirteen, kept]
    dim: [0.8, 0.85, 0.74, 0.8][slide] ?? 0.8

    Component {
        id: twice

        Net {
            spots: [Qt.point(0.1, 0.5), Qt.point(0.6, 0.24), Qt.point(0.6, 0.76), Qt.point(0.92, 0.5)]
            moments: [0.02, 0.35, 0.5, 0.8]
            names: [qsTr("electricity"), qsTr("once to compute"), qsTr("once to be cooled"), qsTr("the answer")]
            ways: [Qt.point(0, 1), Qt.point(0, 2), Qt.point(1, 3)]
            size: Theme.step * 4.4
            carried: 12
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: pledge

        Item {
            id: falling

            Years {
                id: years

                x: Theme.note * 2
                y: falling.height * 0.8
                width: falling.width - Theme.note * 4
                first: 2021
                last: 2030
                every: 3
                progress: drawing.between(0, 0.9)
            }

            Route {
                points: drawing.curve([Qt.point(0, 0.2), Qt.point(0.3, 0.28), Qt.point(0.65, 0.58), Qt.point(1, 0.79)], years.width, falling.height)
                anchors.leftMargin: years.x
                progress: drawing.between(0, 0.9)
                thickness: Theme.step
                tint: "#ffce6b"
            }

            Caption {
                at: Qt.point(years.x + Theme.step * 3, falling.height * 0.1)
                side: 0
                mostWidth: falling.width * 0.6
                text: qsTr("Net emissions, as pledged in February 2021")
                visible: drawing.wordy
            }

            Light {
                foot: Qt.point(years.x + years.width, years.y)
                size: Theme.step * 4.4
                lit: drawing.between(0.88, 1)
                afloat: false
            }

            Caption {
                at: Qt.point(falling.width, falling.height * 0.66)
                side: 1
                name: true
                text: qsTr("zero")
                opacity: drawing.between(0.88, 1)
            }
        }
    }

    Component {
        id: thirteen

        Thirteen {
            mine: 2
            progress: drawing.progress
        }
    }

    Component {
        id: kept

        Item {
            id: store

            Wall {
                width: store.width
                height: store.height - Theme.note * 2.4
                count: 480
                columns: 30
                filled: Math.round(480 * drawing.between(0, 0.85))
                marked: 480 * drawing.between(0.85, 1) > 400 ? 48 : 0
            }

            Caption {
                at: Qt.point(store.width / 2, store.height - height / 2)
                mostWidth: store.width
                text: qsTr("Which of them do we still need?")
                visible: drawing.wordy
                color: Theme.night.lantern("amber")
            }
        }
    }
}
