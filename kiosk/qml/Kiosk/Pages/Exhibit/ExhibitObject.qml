pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The object itself, to be turned by the finger: the whole picture, or nearly, for where the place is
// narrow its dark sides are cut. Where it leaves room its edges melt into the dark.
Item {
    id: object

    required property ExhibitDetails exhibit
    required property color dark
    readonly property bool pictured: exhibit.picture.toString() !== ""
    readonly property bool turns: turning.ready
    // How much wider than its place it may be.
    property real bleeding: 1

    function turnBy(steps: int): void {
        turning.turnBy(steps);
    }

    ExhibitPicture {
        id: picture

        readonly property real side: Math.min(object.width * object.bleeding, object.height)

        anchors.horizontalCenter: parent.horizontalCenter
        y: object.pictured ? Math.max(0, (object.height - side) * 0.42) : 0
        width: object.pictured ? side : object.width
        height: object.pictured ? side : object.height
        picture: object.exhibit.picture
        hue: object.exhibit.hue
        kind: object.exhibit.kind
        title: object.exhibit.title
        lasting: true
    }

    TurningPicture {
        id: turning

        anchors.fill: picture
        sheet: object.exhibit.turnSheet
        columns: object.exhibit.turnColumns
        rows: object.exhibit.turnRows
        frame: object.exhibit.turnFrame
    }

    component Side: MeltingEdge {
        width: picture.width * 0.3
        height: object.height
        dark: object.dark
        visible: object.pictured && object.width > object.height
    }

    Side {
        anchors.left: picture.left
        edge: Qt.LeftEdge
    }

    Side {
        anchors.right: picture.right
        edge: Qt.RightEdge
    }

    MeltingEdge {
        y: picture.y
        width: parent.width
        height: picture.height * 0.2
        edge: Qt.TopEdge
        dark: object.dark
        visible: picture.y > 0
    }

    MeltingEdge {
        anchors.bottom: picture.bottom
        width: parent.width
        height: Theme.step * (Theme.portrait ? 14 : 26)
        edge: Qt.BottomEdge
        dark: object.dark
    }
}
