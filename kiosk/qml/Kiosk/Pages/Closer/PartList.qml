pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The parts below each other, with the numbers that they have on the picture, and the way back.
Item {
    id: list

    required property CloserDetails closer
    required property int chosen
    required property color ground
    required property Tones tones

    signal partChosen(index: int)
    signal backRequested

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: parts.y + parts.height + Theme.gap + cue.room
        boundsBehavior: Flickable.DragOverBounds
        clip: true

        Column {
            id: parts

            x: Theme.margin
            y: Theme.step * 4
            width: view.width - 2 * Theme.margin
            spacing: Theme.targetGap

            Serif {
                width: parent.width
                text: list.closer.title
                color: list.tones.ink
                font.pixelSize: Theme.headline
                font.weight: Font.Bold
                isHeading: true
            }

            Repeater {
                model: list.closer.parts

                PartButton {
                    required property int index

                    width: parts.width
                    number: index + 1
                    chosen: index === list.chosen
                    tones: list.tones
                    onClicked: list.partChosen(index)
                }
            }

            PillButton {
                text: qsTr("Back to the card")
                glyph: Icons.close
                wordSize: Theme.note
                tones: list.tones
                onClicked: list.backRequested()
            }
        }
    }

    ScrollCue {
        id: cue

        view: view
        edge: Theme.margin
        ground: list.ground
        tones: list.tones
    }
}
