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
        id: pair

        readonly property real side: Math.max(Theme.note * 2.9, Theme.step * 9) + Theme.step * 2

        spacing: Theme.step
        visible: list.piece.answer >= 0

        Repeater {
            model: [list.piece.secret, list.piece.answer]

            PictureCard {
                required property int modelData

                width: pair.side
                folder: list.piece.folder
                picture: modelData
            }
        }

        Sans {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, list.width - 2 * (pair.side + pair.spacing))
            text: qsTr("Only you two know")
            color: list.tones.ink
            font.pixelSize: Theme.note
        }
    }
}
