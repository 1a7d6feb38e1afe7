pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// All that crossed the square, as everybody saw it; and what only the two saw.
Flow {
    id: list

    required property LockAndKeyDetails piece
    required property Tones tones

    spacing: Theme.step * 2

    Repeater {
        model: list.piece.sightings

        SightingTile {
            folder: list.piece.folder
            tones: list.tones
        }
    }
}
