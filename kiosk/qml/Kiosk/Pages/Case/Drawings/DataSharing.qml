pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Of DomainTools' case: names that live for hours, who belonged to whom, one defender who warns
// others, and one who must be willing to say so.
Drawing {
    id: drawing

    slides: [doors, history, sharing, said]
    dim: [0.85, 0.85, 0.8, 0.8][slide] ?? 0.8

    Component {
        id: doors

        Item {
            id: hours

            Repeater {
                model: 6

                Rectangle {
                    id: life

                    required property int index

                    x: hours.width * (0.02 + index * 0.115)
                    y: hours.height * (0.1 + index * 0.11)
                    width: hours.width * 0.15 * Math.max(0, Math.min(1, drawing.progress * 8 - index))
                    height: Theme.step * 2.4
                    radius: height / 2
                    color: drawing.progress * 8 - index > 1.4 ? "#33505f" : "#ff7a54"
                }
            }

            Rectangle {
                y: hours.height * 0.82
                width: hours.width
                height: Theme.hairlineWidth * 1.5
                color: Theme.night.shape
            }

            Caption {
                at: Qt.point(0, hours.height * 0.82 + Theme.step * 2 + height / 2)
                side: 0
                mostWidth: hours.width * 0.6
                text: qsTr("False names, each there for hours")
                color: Theme.night.quiet
                visible: drawing.wordy
            }

            Light {
                foot: Qt.point(hours.width * 0.93, hours.height * 0.82)
                size: Theme.step * 4.4
                lit: drawing.between(0.85, 1)
                afloat: false
            }

            Caption {
                at: Qt.point(hours.width, hours.height * 0.66)
                side: 1
                mostWidth: hours.width * 0.4
                text: qsTr("the first complaint")
                opacity: drawing.between(0.85, 1)
                visible: drawing.wordy
            }
        }
    }

    Component {
        id: history

        Net {
            spots: [Qt.point(0.16, 0.14), Qt.point(0.16, 0.36), Qt.point(0.16, 0.58), Qt.point(0.16, 0.8), Qt.point(0.84, 0.14), Qt.point(0.84, 0.47), Qt.point(0.84, 0.8)]
            moments: [0.02, 0.04, 0.06, 0.08, 0.4, 0.6, 0.9]
            names: [qsTr("names"), "", "", "", qsTr("addresses"), "", ""]
            ways: [Qt.point(0, 4), Qt.point(1, 4), Qt.point(1, 5), Qt.point(2, 5), Qt.point(2, 6), Qt.point(3, 6)]
            bend: 0.03
            carried: 4
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: sharing

        Net {
            spots: [Qt.point(0.5, 0.14), Qt.point(0.12, 0.4), Qt.point(0.88, 0.4), Qt.point(0.28, 0.82), Qt.point(0.72, 0.82)]
            moments: [0.05, 0.45, 0.5, 0.75, 0.8]
            names: [qsTr("one who has seen it")]
            ways: [Qt.point(0, 1), Qt.point(0, 2), Qt.point(1, 3), Qt.point(2, 4)]
            size: Theme.step * 4.4
            carried: 8
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: said

        Item {
            id: saying

            Rings {
                centre: Qt.point(saying.width / 2, saying.height * 0.5)
                count: 9
                first: Theme.step * 7
                pitch: Math.min(saying.width, saying.height) * 0.047
                thickness: Theme.step * 0.4
                tint: "#ffce6b"
                strength: 0.8
                progress: drawing.between(0.2, 1)
            }

            Light {
                foot: Qt.point(saying.width / 2, saying.height * 0.5 + size * 0.6)
                size: Theme.step * 5
                lit: drawing.between(0, 0.25)
                afloat: false
            }
        }
    }
}
