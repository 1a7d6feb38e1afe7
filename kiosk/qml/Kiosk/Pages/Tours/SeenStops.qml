pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Pages

// The stops of a tour that is over, in the order in which one came by.
FullRows {
    id: stops

    required property TourEndDetails tourEnd
    required property Tones tones
    // Whether their pictures are wanted yet.
    required property bool near

    readonly property real pictureHeight: Math.min(cellWidth * 0.78, Theme.step * (Theme.oneColumn ? 36 : 25))

    signal chosen(exhibitId: string)

    count: tiles.count
    least: Math.max(Theme.note * 6.5, Theme.step * 24)
    spacing: Theme.step * 3
    Accessible.role: Accessible.List

    Repeater {
        id: tiles

        model: stops.tourEnd.stops

        StopTile {
            required property int index

            width: stops.widthOf(index)
            pictureHeight: stops.pictureHeight
            near: stops.near
            tones: stops.tones
            onClicked: stops.chosen(exhibitId)
        }
    }
}
