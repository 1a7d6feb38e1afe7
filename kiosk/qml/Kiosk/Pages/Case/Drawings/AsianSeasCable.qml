pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Of China Telecom's cable: traffic in the sea and in the air, the cable growing from light to
// light, and the plan against what was built.
Drawing {
    id: drawing

    slides: [sea, route, thirteen, plan]
    dim: [0.7, 0.93, 0.74, 0.88][slide] ?? 0.8
    horizon: slide === 0 ? 0.2 : 0.3

    Component {
        id: sea

        Item {
            id: water

            readonly property real surface: height * 0.42
            readonly property list<point> bed: drawing.curve([Qt.point(0.01, 0.42), Qt.point(0.07, 0.5), Qt.point(0.15, 0.72), Qt.point(0.27, 0.86), Qt.point(0.4, 0.8), Qt.point(0.52, 0.9), Qt.point(0.66, 0.82), Qt.point(0.8, 0.86), Qt.point(0.9, 0.66), Qt.point(0.96, 0.5), Qt.point(0.99, 0.42)], width, height)
            readonly property list<point> cable: bed.map(point => Qt.point(point.x, point.y - Theme.step * 1.2))
            readonly property list<point> air: drawing.curve([Qt.point(0.02, 0.38), Qt.point(0.22, 0.14), Qt.point(0.5, 0.06), Qt.point(0.78, 0.14), Qt.point(0.98, 0.38)], width, height)

            Section {
                surface: water.surface
                bed: water.bed
                deepest: water.height * 0.9
            }

            Route {
                points: water.air
                planned: true
                tint: "#8496a1"
                thickness: Math.max(2, Theme.step / 3)
            }

            Stream {
                points: water.air
                progress: drawing.progress
                count: 3
                laps: 0.9
                size: Theme.step
            }

            Route {
                points: water.cable
                progress: drawing.between(0, 0.55)
                thickness: Theme.step * 0.9
            }

            Stream {
                points: water.cable
                progress: drawing.progress
                until: drawing.between(0, 0.55)
                count: 64
                laps: 1.4
                size: Theme.step * 0.8
            }

            Light {
                foot: water.cable[0]
                size: Theme.step * 4
                afloat: false
            }

            Light {
                foot: water.cable[water.cable.length - 1]
                size: Theme.step * 4
                lit: drawing.between(0.5, 0.6)
                afloat: false
            }

            Caption {
                at: Qt.point(water.width / 2, water.height * 0.17)
                mostWidth: water.width * 0.6
                text: qsTr("Satellites carry little beside it")
                color: Theme.night.quiet
                visible: drawing.wordy
            }

            Caption {
                at: Qt.point(water.width / 2, water.height * 0.6)
                mostWidth: water.width * 0.56
                text: qsTr("Glass on the sea bed: most of what crosses")
                opacity: drawing.between(0.5, 0.65)
                visible: drawing.wordy
            }
        }
    }

    Component {
        id: route

        Item {
            id: chart

            readonly property real side: Math.min(width, height * 1.35)
            readonly property real down: Math.min(height - note.height - Theme.step * 2, side)
            readonly property list<point> trunk: drawing.curve([Qt.point(0.86, 0.1), Qt.point(0.79, 0.2), Qt.point(0.64, 0.32), Qt.point(0.5, 0.44), Qt.point(0.39, 0.53), Qt.point(0.31, 0.64), Qt.point(0.22, 0.76), Qt.point(0.14, 0.85), Qt.point(0.1, 0.91)], side, down)

            // How far the cable has come, and from where on the branches grow.
            readonly property real laid: drawing.between(0, 0.85)

            readonly property list<real> leaves: [0.42, 0.52, 0.64, 0.8]

            function branch(number: int): list<point> {
                const ways = [[Qt.point(0.56, 0.385), Qt.point(0.49, 0.39), Qt.point(0.43, 0.365), Qt.point(0.4, 0.31)], [Qt.point(0.44, 0.485), Qt.point(0.46, 0.55), Qt.point(0.49, 0.6), Qt.point(0.53, 0.61)], [Qt.point(0.33, 0.61), Qt.point(0.3, 0.605), Qt.point(0.26, 0.595), Qt.point(0.23, 0.58)], [Qt.point(0.2, 0.785), Qt.point(0.13, 0.78), Qt.point(0.07, 0.71), Qt.point(0.05, 0.61)]];
                return drawing.curve(ways[number], side, down);
            }

            // Where it lands: what the place is called, when the cable comes there, and on which side
            // of its light the name stands.
            readonly property list<string> places: [qsTr("Japan"), qsTr("China"), qsTr("Philippines"), qsTr("Vietnam"), qsTr("Thailand"), qsTr("Singapore")]
            readonly property list<point> spots: [Qt.point(0.86, 0.1), Qt.point(0.4, 0.31), Qt.point(0.53, 0.61), Qt.point(0.23, 0.58), Qt.point(0.05, 0.61), Qt.point(0.1, 0.91)]
            readonly property list<real> reached: [0, 0.54, 0.64, 0.76, 0.92, 0.96]
            readonly property list<real> sides: [0, 0.5, 0, 0.15, 0.35, 0]
            readonly property list<real> ups: [0, -6.5, 0, -6.5, -6.5, 0]

            // A fine net, and no coast.
            Repeater {
                model: 10

                Rectangle {
                    required property int index

                    x: chart.side * index / 9
                    width: Theme.hairlineWidth
                    height: chart.down
                    color: "#8fa8ff"
                    opacity: 0.12
                }
            }

            Repeater {
                model: 8

                Rectangle {
                    required property int index

                    y: chart.down * index / 7
                    width: chart.side
                    height: Theme.hairlineWidth
                    color: "#8fa8ff"
                    opacity: 0.12
                }
            }

            Repeater {
                model: chart.leaves.length

                Route {
                    required property int index

                    points: chart.branch(index)
                    progress: Math.max(0, Math.min(1, (chart.laid - chart.leaves[index]) * 6))
                    thickness: Theme.step * 0.6
                }
            }

            Route {
                points: chart.trunk
                progress: chart.laid
                thickness: Theme.step * 0.8
            }

            Stream {
                points: chart.trunk
                progress: drawing.progress
                until: chart.laid
                count: 36
                laps: 1.3
                size: Theme.step * 0.7
            }

            Repeater {
                model: chart.places.length

                Item {
                    id: landing

                    required property int index
                    readonly property real lit: Math.max(0, Math.min(1, (chart.laid - chart.reached[index]) * 20))
                    readonly property point spot: Qt.point(chart.spots[index].x * chart.side, chart.spots[index].y * chart.down)

                    Rings {
                        centre: landing.spot
                        progress: Math.max(0, Math.min(1, (drawing.progress - chart.reached[landing.index] * 0.8) * 4))
                        first: Theme.step * 4
                        pitch: Theme.step * 4
                        thickness: Math.max(1, Theme.step / 5)
                    }

                    Light {
                        foot: Qt.point(landing.spot.x, landing.spot.y + size * 0.6)
                        size: Theme.step * 3
                        lit: landing.lit
                        afloat: false
                    }

                    Caption {
                        at: Qt.point(landing.spot.x + (chart.sides[landing.index] === 0 ? Theme.step * 3.5 : 0), landing.spot.y + (chart.ups[landing.index] ? -Theme.step * 2.5 - height / 2 : 0))
                        side: chart.sides[landing.index]
                        name: true
                        text: chart.places[landing.index]
                        color: landing.lit > 0.5 ? Theme.night.ink : Theme.night.quiet
                        visible: drawing.wordy
                    }
                }
            }

            Counter {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                anchors.bottomMargin: note.height + Theme.step * 2
                reached: 9988 * chart.laid
                unit: qsTr("km")
                label: chart.laid < 1 ? qsTr("laid so far") : qsTr("long, as built")
                visible: drawing.wordy
            }

            Caption {
                id: note

                at: Qt.point(chart.width, chart.height - height / 2)
                side: 1
                mostWidth: chart.width
                text: qsTr("A drawing, not the exact route")
                color: Theme.night.quiet
            }
        }
    }

    Component {
        id: thirteen

        Thirteen {
            mine: 6
            progress: drawing.progress
        }
    }

    Component {
        id: plan

        Item {
            id: after

            PlanAgainstBuilt {
                width: after.width
                height: after.height * 0.5
                planned: 9400
                built: 9988
                progress: drawing.between(0.1, 0.7)
                wordy: drawing.wordy
                plannedWords: qsTr("The plan of 2020: 9,400 km, more than 140 Tbit/s")
                builtWords: qsTr("As built: 9,988 km, more than 160 Tbit/s")
            }

            Years {
                id: years

                x: Theme.note * 2
                y: after.height * 0.84
                width: after.width - Theme.note * 4
                first: 2020
                last: 2025
                progress: drawing.between(0.1, 0.9) * 0.985

                Repeater {
                    model: 3

                    Item {
                        id: mark

                        required property int index
                        readonly property real year: [2020.3, 2022.9, 2024.92][index]
                        readonly property real lit: [0.5, 0, 1][index]
                        readonly property string said: [qsTr("the plan"), qsTr("was to be ready"), qsTr("in service")][index]
                        readonly property real come: Math.max(0, Math.min(1, (years.progress * 5 + 2020 - year) * 4 + 1))

                        x: years.at(year)

                        Light {
                            foot: Qt.point(0, 0)
                            size: Theme.step * 3.4
                            lit: mark.lit * mark.come
                            afloat: false
                        }

                        Caption {
                            at: Qt.point(0, -Theme.step * 5 - height / 2)
                            side: mark.lit === 1 ? 0.8 : 0.5
                            text: mark.said
                            visible: drawing.wordy
                            opacity: mark.come
                        }
                    }
                }
            }
        }
    }
}
