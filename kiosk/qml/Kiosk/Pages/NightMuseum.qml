pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The picture of the museum at night. It fills what it is put in, unless a house would be cut off;
// then it is smaller, and melts into the dark on two sides.
Item {
    id: museum

    required property url folder
    // What a visitor has drawn on its facade; see NightPicture.
    property string drawing: ""
    // Where the houses are, as parts of the picture's width and height.
    required property rect houses
    // Where they have to be within the item.
    property rect clear: Qt.rect(0, 0, width, height)
    readonly property real pictureAspect: Theme.portrait ? 9 / 16 : 16 / 9
    readonly property real filling: Math.max(height, width / pictureAspect)
    readonly property real pictureHeight: Math.min(filling, clear.height / houses.height, clear.width / houses.width / pictureAspect)
    readonly property real pictureWidth: pictureHeight * pictureAspect
    readonly property real pictureX: nearest((width - pictureWidth) / 2, clear.left - houses.left * pictureWidth, clear.right - houses.right * pictureWidth)
    readonly property real pictureY: nearest((height - pictureHeight) / 2, clear.top - houses.top * pictureHeight, clear.bottom - houses.bottom * pictureHeight)

    function nearest(wanted: real, least: real, most: real): real {
        return Math.max(least, Math.min(most, wanted));
    }

    // It waits until its size is known, or the picture would be read twice.
    Loader {
        x: museum.pictureX
        y: museum.pictureY
        width: museum.pictureWidth
        height: museum.pictureHeight
        active: museum.pictureWidth > 0
        sourceComponent: NightPicture {
            folder: museum.folder
            drawing: museum.drawing
        }
    }

    Repeater {
        model: [Qt.LeftEdge, Qt.RightEdge, Qt.TopEdge, Qt.BottomEdge]

        MeltingEdge {
            required property int modelData
            readonly property bool upright: modelData === Qt.LeftEdge || modelData === Qt.RightEdge

            edge: modelData
            dark: Theme.night.ground
            width: museum.pictureWidth * (upright ? 0.05 : 1)
            height: museum.pictureHeight * (upright ? 1 : 0.12)
            x: museum.pictureX + (modelData === Qt.RightEdge ? museum.pictureWidth - width : 0)
            y: museum.pictureY + (modelData === Qt.BottomEdge ? museum.pictureHeight - height : 0)
            visible: upright ? museum.pictureWidth < museum.width - 1 : museum.pictureHeight < museum.height - 1
        }
    }
}
