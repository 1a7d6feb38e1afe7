pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// All that crossed the square, as everybody saw it; and what was in the boxes, which nobody else knows.
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

    Row {
        spacing: Theme.step * 1.5
        visible: list.piece.answer >= 0

        Repeater {
            model: [list.piece.secret, list.piece.answer]

            PictureCard {
                required property int modelData

                width: Theme.step * 12
                folder: list.piece.folder
                picture: modelData
            }
        }

        Sans {
            width: Math.min(implicitWidth, list.width - Theme.step * 28)
            text: qsTr("Only the two of you know what was in the boxes")
            color: list.tones.ink
            font.pixelSize: Theme.note
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
