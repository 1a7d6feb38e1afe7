pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Of the Internet Society of China's case: four that seldom meet, the years of the forum, and a
// table at which an answer comes.
Drawing {
    id: drawing

    slides: [apart, forum, thirteen, table]
    dim: [0.8, 0.85, 0.74, 0.8][slide] ?? 0.8

    Component {
        id: apart

        Net {
            spots: [Qt.point(0.14, 0.18), Qt.point(0.86, 0.18), Qt.point(0.14, 0.76), Qt.point(0.86, 0.76)]
            moments: [0.1, 0.3, 0.5, 0.7]
            names: [qsTr("engineers"), qsTr("states"), qsTr("companies"), qsTr("users")]
            size: Theme.step * 5
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }

    Component {
        id: forum

        Item {
            id: founding

            Years {
                id: years

                x: Theme.note * 3
                y: founding.height * 0.62
                width: founding.width - Theme.note * 6
                first: 2001
                last: 2006
                progress: drawing.between(0, 0.9)

                Repeater {
                    model: 3

                    Item {
                        id: mark

                        required property int index
                        readonly property real year: [2001, 2005, 2006][index]
                        readonly property real up: [6, 14, 6][index]
                        readonly property string said: [qsTr("the society"), qsTr("Tunis asks"), qsTr("Athens meets")][index]
                        readonly property real come: Math.max(0, Math.min(1, (years.progress * 5 + 2001 - year) * 4 + 1))

                        x: years.at(year)

                        Light {
                            foot: Qt.point(0, 0)
                            size: Theme.step * 4
                            lit: mark.come
                            afloat: false
                        }

                        Caption {
                            at: Qt.point(0, -Theme.step * mark.up - height / 2)
                            mostWidth: Theme.note * 6
                            text: mark.said
                            opacity: mark.come
                            visible: drawing.wordy
                        }
                    }
                }
            }
        }
    }

    Component {
        id: thirteen

        Thirteen {
            mine: 9
            progress: drawing.progress
        }
    }

    Component {
        id: table

        Net {
            spots: [Qt.point(0.5, 0.12), Qt.point(0.769, 0.231), Qt.point(0.88, 0.5), Qt.point(0.769, 0.769), Qt.point(0.5, 0.88), Qt.point(0.231, 0.769), Qt.point(0.12, 0.5), Qt.point(0.231, 0.231)]
            moments: [0.05, 0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75]
            ways: [Qt.point(0, 3), Qt.point(3, 6), Qt.point(6, 1), Qt.point(1, 4), Qt.point(4, 7), Qt.point(7, 2), Qt.point(2, 5), Qt.point(5, 0)]
            both: true
            bend: 0.03
            carried: 5
            size: Theme.step * 4.2
            progress: drawing.progress
            wordy: drawing.wordy
        }
    }
}
