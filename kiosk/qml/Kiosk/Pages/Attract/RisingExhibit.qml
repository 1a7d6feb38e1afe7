pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// An exhibit that stands out of the dark: its picture without edges.
Item {
    id: risen

    required property url picture
    required property string hue
    required property string kind
    // The longest side of the picture in its own pixels; 0 where that does not matter.
    required property int pictureSide
    // Where what is seen of it begins.
    readonly property real brightFrom: object.x + object.side * 0.09
    readonly property bool pictured: picture.toString() !== ""
    readonly property color dark: Theme.night.ground

    ExhibitPicture {
        id: object

        readonly property real room: Math.min(risen.width, risen.height)
        // Enlarged further its pixels would be seen; the dark around it carries it.
        readonly property real side: risen.pictureSide > 0 ? Math.min(room, risen.pictureSide * 1.3) : room

        x: risen.width - room + (room - side) / 2
        y: (risen.height - side) / 2
        width: side
        height: side
        picture: risen.picture
        hue: risen.hue
        kind: risen.kind
        visible: risen.pictured
    }

    component Edge: MeltingEdge {
        dark: risen.dark
        visible: object.visible
    }

    Edge {
        edge: Qt.LeftEdge
        x: object.x - 1
        y: object.y
        width: object.side * 0.34 + 1
        height: object.side
    }

    Edge {
        edge: Qt.RightEdge
        anchors.right: object.right
        anchors.rightMargin: -1
        y: object.y
        // where the screen does not end there it melts as softly as elsewhere
        width: object.side * (object.side < object.room ? 0.2 : 0.08) + 1
        height: object.side
    }

    Edge {
        edge: Qt.TopEdge
        x: object.x
        y: object.y - 1
        width: object.side
        height: object.side * 0.2 + 1
    }

    Edge {
        edge: Qt.BottomEdge
        x: object.x
        anchors.bottom: object.bottom
        anchors.bottomMargin: -1
        width: object.side
        height: object.side * 0.2 + 1
    }
}
