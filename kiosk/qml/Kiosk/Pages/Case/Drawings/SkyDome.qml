pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Of DBAPPSecurity's case: a continent that logs in, one watch over all of it, and the small ones
// that nobody watches over.
Drawing {
    id: drawing

    slides: [logging, dome, thirteen, small]
    dim: [0.8, 0.85, 0.74, 0.8][slide] ?? 0.8

    Component {
        id: logging

        Net {
            spots: [Qt.point(0.5, 0.5), Qt.point(0.636, 0.101), Qt.point(0.856, 0.253), Qt.point(0.94, 0.5), Qt.point(0.856, 0.747), Qt.point(0.636, 0.899), Qt.point(0.364, 0.899), Qt.point(0.144, 0.747), Qt.point(0.06, 0.5), Qt.point(0.144, 0.253), Qt.point(0.364, 0.101)]
            moments: [0.6, 0.02, 0.06, 0.1, 0.14, 0.18, 0.22, 0.26, 0.3, 0.34, 0.38]
            ways: [Qt.point(1, 0), Qt.point(2, 0), Qt.point(3, 0), Qt.point(4, 0), Qt.point(5, 0), Qt.point(6, 0), Qt.point(7, 0), Qt.point(8, 0), Qt.point(9, 0), Qt.point(10, 0)]
            bend: 0.07
            carried: 6
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: dome

        Item {
            Net {
                spots: [Qt.point(0.34, 0.66), Qt.point(0.42, 0.42), Qt.point(0.58, 0.42), Qt.point(0.66, 0.66), Qt.point(0.5, 0.58)]
                moments: [0.1, 0.15, 0.2, 0.25, 0.3]
                names: [qsTr("results"), "", "", qsTr("lights"), qsTr("broadcasts")]
                size: Theme.step * 3
                progress: drawing.progress
                wordy: drawing.wordy
            }

            Item {
                width: drawing.field.width
                height: drawing.field.height * 0.78
                clip: true

                Rings {
                    centre: Qt.point(parent.width / 2, parent.height)
                    count: 4
                    first: Math.min(parent.width * 0.3, parent.height * 0.66)
                    pitch: Theme.step * 2.5
                    thickness: Theme.step * 0.5
                    tint: "#8fa8ff"
                    strength: 0.95
                    progress: drawing.between(0, 0.4)
                }
            }

            Repeater {
                model: 5

                Stream {
                    required property int index
                    readonly property real angle: Math.PI * (0.15 + 0.175 * index)
                    readonly property real far: drawing.field.width * 0.5
                    readonly property real near: Math.min(drawing.field.width * 0.3, drawing.field.height * 0.515) + Theme.step * 10

                    points: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map(t => Qt.point(drawing.field.width / 2 - Math.cos(angle) * (far - (far - near) * t), drawing.field.height * 0.78 - Math.sin(angle) * (far - (far - near) * t)))
                    progress: drawing.progress
                    count: 5
                    laps: 3
                    size: Theme.step * 1.2
                    tint: "#ff7a54"
                    accent: "#ff7a54"
                }
            }
        }
    }

    Component {
        id: thirteen

        Thirteen {
            mine: 8
            progress: drawing.progress
        }
    }

    Component {
        id: small

        Item {
            Net {
                spots: [Qt.point(0.42, 0.68), Qt.point(0.5, 0.6), Qt.point(0.58, 0.68), Qt.point(0.14, 0.88), Qt.point(0.86, 0.88)]
                moments: [0.1, 0.15, 0.2, 2, 2]
                names: ["", "", "", qsTr("a school"), qsTr("a clinic")]
                size: Theme.step * 3.4
                progress: drawing.progress
                wordy: drawing.wordy
            }

            Item {
                width: drawing.field.width
                height: drawing.field.height * 0.78
                clip: true

                Rings {
                    centre: Qt.point(parent.width / 2, parent.height)
                    count: 4
                    first: Math.min(parent.width * 0.3, parent.height * 0.66)
                    pitch: Theme.step * 2.5
                    thickness: Theme.step * 0.5
                    tint: "#8fa8ff"
                    strength: 0.95
                    progress: drawing.between(0, 0.4)
                }
            }
        }
    }
}
