pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Of the National Library's case: readers who come from afar to one book, pages that fly into a
// wall drawn to scale, and the rings of a hundred million visits.
Drawing {
    id: drawing

    // The book stands where the pages rise from, or where the readers go.
    readonly property bool wide: field.width > field.height
    readonly property rect book: wide ? Qt.rect(0, 0.28, 0.42, 0.72) : Qt.rect(0.3, 0.64, 0.4, 0.36)

    slides: [afar, pages, thirteen, visits]
    exhibits: [Qt.rect(0.28, 0.16, 0.44, 0.68), book, Qt.rect(0, 0, 0, 0), Qt.rect(0.26, 0, 0.48, 0.62)]
    dim: [0.7, 0.86, 0.74, 0.8][slide] ?? 0.8

    Component {
        id: afar

        Item {
            id: journey

            // From all sides, and each to the door.
            readonly property list<point> starts: [Qt.point(-0.02, 0.1), Qt.point(0.02, 0.95), Qt.point(1, 0.06), Qt.point(0.98, 0.92), Qt.point(0.5, -0.04)]

            Repeater {
                model: journey.starts.length

                Item {
                    id: reader

                    required property int index
                    readonly property point start: journey.starts[index]
                    readonly property list<point> way: drawing.curve([start, Qt.point((start.x * 2 + 0.5) / 3, (start.y + 0.5) / 2 + (index % 2 ? 0.08 : -0.08)), Qt.point(0.5 + (start.x - 0.5) * 0.42, 0.5 + (start.y - 0.5) * 0.5)], journey.width, journey.height)

                    anchors.fill: parent

                    Route {
                        points: reader.way
                        planned: true
                        tint: "#8496a1"
                        thickness: Math.max(2, Theme.step / 3)
                    }

                    Stream {
                        points: reader.way
                        progress: drawing.progress
                        until: drawing.between(0, 0.9)
                        count: 7
                        laps: 0.7
                        size: Theme.step * 1.2
                        tint: "#ffe6ae"
                    }
                }
            }
        }
    }

    Component {
        id: pages

        Item {
            id: rising

            readonly property rect standing: Qt.rect(drawing.book.x * width, drawing.book.y * height, drawing.book.width * width, drawing.book.height * height)
            readonly property point source: Qt.point(standing.x + standing.width * 0.5, standing.y + standing.height * 0.4)

            Wall {
                id: wall

                x: drawing.wide ? rising.width * 0.43 : 0
                width: rising.width - x
                height: (drawing.wide ? rising.height : rising.height * 0.62) - legend.height - Theme.step * 2
                count: 1040
                columns: drawing.wide ? 32 : 52
                filled: Math.round(1040 * drawing.between(0.05, 0.92))
            }

            Caption {
                id: legend

                at: Qt.point(wall.x + wall.width, wall.y + wall.height + Theme.step * 2 + height / 2)
                side: 1
                mostWidth: rising.width - wall.x
                text: qsTr("One page for a hundred items")
                color: Theme.night.quiet
            }

            Repeater {
                model: drawing.progress > 0 && drawing.progress < 1 ? 18 : 0

                Rectangle {
                    id: leaf

                    required property int index
                    readonly property real way: (index / 18 + drawing.progress * 2.5) % 1
                    readonly property real eased: way * way * (3 - 2 * way)
                    readonly property point goal: wall.place(Math.min(1039, wall.filled + (index * 7) % 24))
                    readonly property real overX: rising.source.x + (drawing.wide ? 40 : index % 2 ? -300 : 300)
                    readonly property real overY: rising.source.y - rising.height * (drawing.wide ? 0.45 : 0.2)
                    readonly property real rest: 1 - eased

                    x: rest * rest * rising.source.x + 2 * rest * eased * overX + eased * eased * (wall.x + goal.x) - width / 2
                    y: rest * rest * rising.source.y + 2 * rest * eased * overY + eased * eased * (wall.y + goal.y) - height / 2
                    width: Theme.step * 7 * rest + wall.cellWidth * 0.8 * eased
                    height: width * 1.36
                    rotation: rest * (index % 2 ? 22 : -14)
                    opacity: Math.min(1, way * 12)
                    color: "#f4ead4"
                    border.color: "#b79c68"

                    Repeater {
                        model: 5

                        Rectangle {
                            required property int index

                            x: leaf.width * (0.14 + index * 0.16)
                            y: leaf.height * 0.14
                            width: Math.max(1, leaf.width * 0.05)
                            height: leaf.height * (0.72 - index * 5 % 3 * 0.12)
                            color: "#3a2c18"
                        }
                    }
                }
            }
        }
    }

    Component {
        id: thirteen

        Thirteen {
            mine: 4
            progress: drawing.progress
        }
    }

    Component {
        id: visits

        Item {
            id: pond

            readonly property real pitch: Math.min(width * 0.0265, height * 0.07)
            readonly property real outermost: width * 0.26 + 9 * pitch

            Rings {
                centre: Qt.point(pond.width / 2, pond.height * 0.6)
                count: 10
                first: pond.width * 0.26
                pitch: pond.pitch
                // they end above the words
                flat: Math.min(0.4, ((legend.visible ? legend.y - Theme.step : pond.height) - centre.y) / pond.outermost)
                thickness: Theme.step * 0.5
                tint: "#ffce6b"
                strength: 0.95
                progress: drawing.progress
            }

            Caption {
                id: legend

                at: Qt.point(pond.width / 2, pond.height - height / 2)
                mostWidth: pond.width
                text: qsTr("One ring on the water: ten million visits")
                color: Theme.night.lantern("amber")
                visible: drawing.wordy
            }
        }
    }
}
