pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Three satellites for a place, and a fourth for the clock, as signs; beside the words, where there
// is room, before the lit place.
Item {
    id: shown

    required property url folder
    required property Tones tones
    readonly property real side: Theme.step * 34
    readonly property real sign: Math.max(Theme.step * 5, Theme.note * 1.5)
    // The words are 34 of their sizes wide.
    readonly property bool beside: width - Theme.body * 34 > side + sign * 4 + Theme.step * 32

    // a column does not show what has no height
    height: beside ? 1 : signs.height

    Image {
        id: place

        x: Theme.rightToLeft ? 0 : shown.width - width
        y: -Theme.step * 6
        width: shown.side
        height: width
        source: shown.visible ? shown.folder + "/town/place-3.webp" : ""
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(width))
        asynchronous: true
        visible: shown.beside && !Theme.highContrast
        Accessible.ignored: true
    }

    Repeater {
        model: shown.beside ? 3 : 0

        RoundLine {
            required property int index
            readonly property real turn: [-2.62, -0.52, 1.57][index]

            x: place.x + place.width / 2 + Math.cos(turn) * radius
            y: place.y + place.height / 2 + Math.sin(turn) * radius
            radius: shown.side * 0.25
            thickness: Theme.step * 0.55
            dashes: [[], [7, 3], [2, 2]][index]
            colour: shown.tones.lantern(["amber", "jade", "ultramarine"][index])
        }
    }

    Grid {
        id: signs

        x: !shown.beside ? (Theme.rightToLeft ? shown.width - width : 0) : Theme.rightToLeft ? shown.side + Theme.step * 10 : place.x - width - Theme.step * 10
        y: shown.beside ? place.y + (place.height - height) / 2 : 0
        columns: shown.beside ? 1 : 2
        columnSpacing: Theme.step * 5
        rowSpacing: Theme.step * 3

        Row {
            spacing: Theme.step * 1.5

            Repeater {
                model: 3

                SatelliteBadge {
                    required property int index

                    number: index + 1
                    held: true
                    tones: shown.tones
                }
            }

            Sign {
                text: Icons.here
            }
        }

        Row {
            spacing: Theme.step * 1.5

            SatelliteBadge {
                number: 4
                held: true
                tones: shown.tones
            }

            Sign {
                text: Icons.clock
            }
        }
    }

    component Sign: Glyph {
        size: shown.sign
        color: shown.tones.ink
    }
}
