import QtQuick
import stock

// A packet flies to its place, turns back into its piece, and an answer goes to the sender.
Item {
    id: arrival

    required property Film film
    required property int number
    required property real leaves
    required property real fromX
    required property real fromY
    required property real toX
    required property real toY
    required property real size
    property real edge: 0.7
    readonly property real gone: film.ease(leaves, leaves + 0.95)
    readonly property real turned: film.ease(leaves + 0.8, leaves + 1.2)
    readonly property real back: film.ease(leaves + 1.1, leaves + 1.85)

    width: film.w
    height: film.h

    Item {
        width: parent.width
        height: parent.height
        transform: Scale {
            origin.x: arrival.toX * arrival.film.w
            xScale: Math.max(0.02, Math.abs(1 - 2 * arrival.turned))
        }

        Mail {
            film: arrival.film
            number: arrival.number
            atX: arrival.fromX + (arrival.toX - arrival.fromX) * arrival.gone
            atY: arrival.fromY + (arrival.toY - arrival.fromY) * arrival.gone - 0.06 * Math.sin(Math.PI * arrival.gone)
            scaled: 0.6 + 0.7 * arrival.gone
            light: Math.min(1, arrival.gone * 12)
            visible: light > 0 && arrival.turned < 0.5
        }

        Tile {
            film: arrival.film
            number: arrival.number
            atX: arrival.toX
            atY: arrival.toY
            size: arrival.size
            edge: arrival.edge
            visible: arrival.turned >= 0.5
        }
    }

    Spark {
        film: arrival.film
        hue: "jade"
        atX: arrival.toX + (arrival.fromX - 0.04 - arrival.toX) * arrival.back
        atY: arrival.toY + (arrival.fromY - arrival.toY) * arrival.back
        size: 0.04
        light: arrival.back > 0 && arrival.back < 1 ? 0.9 : 0
    }
}
