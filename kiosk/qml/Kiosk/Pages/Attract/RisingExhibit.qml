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
    readonly property bool pictured: picture.toString() !== ""
    readonly property color dark: Theme.night.ground

    ExhibitPicture {
        id: object

        readonly property real side: Math.min(risen.width, risen.height)

        x: risen.width - side
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
        width: object.side * 0.34 + 1
        height: object.side
    }

    Edge {
        edge: Qt.RightEdge
        anchors.right: object.right
        anchors.rightMargin: -1
        width: object.side * 0.08 + 1
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
