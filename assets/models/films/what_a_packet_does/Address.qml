pragma ComponentBehavior: Bound
import QtQuick
import stock

// Each piece turns into an envelope with a number and an address; then they set off.
Shot {
    id: shot

    begin: 8.6
    end: 13.5

    Deep {
        film: shot.film
    }

    Glow {
        film: shot.film
        atX: 0.5
        atY: 0.41
        size: 1.3
        light: 0.3
    }

    Repeater {
        model: 9

        Item {
            id: piece

            required property int index
            readonly property int column: index % 3 - 1
            readonly property int row: Math.floor(index / 3) - 1
            readonly property real begins: 9 + 0.22 * index
            readonly property real turned: shot.film.ease(begins, begins + 0.9)
            readonly property real apart: shot.film.ease(8.8, 11.4)
            readonly property real leaves: shot.film.ease(11.9 + 0.06 * index, 14.5 + 0.06 * index)
            readonly property real placeX: 0.5 + column * (0.208 + 0.16 * apart) * shot.film.h / shot.film.w + 0.9 * leaves * leaves
            readonly property real placeY: 0.41 + row * (0.208 + 0.02 * apart) - row * 0.12 * leaves

            width: shot.film.w
            height: shot.film.h
            transform: Rotation {
                origin.x: piece.placeX * shot.film.w
                origin.y: piece.placeY * shot.film.h
                axis.x: 0
                axis.y: 1
                axis.z: 0
                angle: piece.turned < 0.5 ? 180 * piece.turned : 180 * piece.turned - 180
            }

            Tile {
                film: shot.film
                number: piece.index + 1
                atX: piece.placeX
                atY: piece.placeY
                size: 0.18
                visible: piece.turned < 0.5
            }

            Mail {
                film: shot.film
                number: piece.index + 1
                atX: piece.placeX
                atY: piece.placeY
                scaled: 1.75
                visible: piece.turned >= 0.5
                read: shot.film.steady(piece.begins + 1.1, piece.begins + 2)
            }
        }
    }
}
