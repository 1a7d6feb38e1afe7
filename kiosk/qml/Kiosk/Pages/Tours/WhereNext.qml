pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// Where to go after a tour: what belongs to it.
Column {
    id: section

    required property TourEndDetails tourEnd
    required property url museumFolder
    required property Tones tones
    required property bool near
    // Whether a lying screen has its words beside the pictures.
    readonly property bool beside: !Theme.oneColumn

    readonly property real highest: rows.children.reduce((most, tile) => Math.max(most, (tile as OnwardTile)?.wanted ?? 0), 0)

    signal chosen(card: string, targetId: string)

    spacing: Theme.step * 2
    visible: tiles.count > 0

    Serif {
        width: parent.width
        text: qsTr("Where next?")
        color: section.tones.ink
        font.pixelSize: Theme.heading
        isHeading: true
    }

    FullRows {
        id: rows

        width: parent.width
        count: tiles.count
        least: Math.max(Theme.note * 10, Theme.step * 46)
        spacing: Theme.step * 3

        Repeater {
            id: tiles

            model: section.tourEnd.onward

            OnwardTile {
                required property int index

                width: rows.widthOf(index)
                height: section.highest
                beside: section.beside
                near: section.near
                museumFolder: section.museumFolder
                tones: section.tones
                onClicked: section.chosen(card, targetId)
            }
        }
    }
}
