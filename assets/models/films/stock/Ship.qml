pragma ComponentBehavior: Bound
import QtQuick

// A steamer of old with furled sails: the middle of its waterline, and its length (h).
Item {
    id: ship

    required property Film film
    required property real atX
    required property real atY
    required property real size
    // 1 looks to the right, -1 to the left; between, it turns.
    property real facing: 1
    property real light: 1
    // A coil of cable on its deck: how much is left of it.
    property real coil: 0
    readonly property real sway: 0.6 * Math.sin(film.t * 1.1 + (coil > 0 ? 2 : 0))

    x: atX * film.w
    y: atY * film.h
    opacity: light

    Item {
        id: body

        // One unit is the ship's length; zero is the middle of its waterline.
        readonly property real unit: ship.size * ship.film.h

        transform: [
            Rotation {
                angle: ship.sway
            },
            Scale {
                xScale: ship.facing
            }
        ]

        ShipRig {
            unit: body.unit
        }
        ShipFunnel {
            unit: body.unit
        }

        // The coil stands behind the bulwark, so that half of it is seen.
        Repeater {
            model: ship.coil > 0 ? 5 : 0

            Rectangle {
                required property int index

                x: body.unit * -0.27 - width / 2
                y: body.unit * -0.1 - height / 2
                width: body.unit * 0.17 * (1 - 0.17 * index) * (0.45 + 0.55 * ship.coil)
                height: width
                radius: width / 2
                color: index % 2 ? "#7d4f2b" : "#c98b55"
                border.color: "#e0aa74"
                border.width: index === 0 ? Math.max(1, body.unit * 0.004) : 0
            }
        }

        ShipHull {
            unit: body.unit
        }
    }

    // Lanterns at the tops and on the bow, each with its warm haze.
    Repeater {
        model: [Qt.point(-0.02, -0.53), Qt.point(0.47, -0.16), Qt.point(-0.47, -0.14)]

        Spark {
            required property point modelData
            required property int index

            film: ship.film
            atX: modelData.x * ship.size * ship.facing * ship.film.h / ship.film.w
            atY: modelData.y * ship.size
            size: ship.size * 0.13
            phase: index * 1.3
        }
    }
}
