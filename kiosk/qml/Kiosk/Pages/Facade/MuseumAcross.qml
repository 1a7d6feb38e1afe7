import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The museum across the canal at night, with what was drawn in its tiles, and once more in the water.
Item {
    id: across

    required property string drawing
    required property url museumFolder
    required property bool shown

    Image {
        anchors.fill: parent
        source: !across.shown ? "" : across.drawing === "" ? across.museumFolder + "/across.webp" : across.drawing + "/across"
        sourceSize: Qt.size(2664, 720)
        fillMode: Image.PreserveAspectCrop
        verticalAlignment: Image.AlignTop
        clip: true
        cache: false
        Accessible.role: Accessible.Graphic
        Accessible.name: across.drawing === "" ? qsTr("The museum at night, across the canal") : qsTr("The museum at night, across the canal, with your drawing in its tiles")
    }

    MeltingEdge {
        edge: Qt.BottomEdge
        dark: Theme.night.ground
        y: across.height - height
        width: parent.width
        height: Theme.step * 6
    }
}
