import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What it is, and how it is.
Item {
    id: fact

    required property string label
    required property string value

    implicitHeight: Math.max(name.height, said.height)

    Sans {
        id: name

        anchors.left: parent.left
        width: parent.width * 0.34
        text: fact.label
        color: Theme.night.quiet
        font.pixelSize: Theme.note
    }

    Sans {
        id: said

        anchors.right: parent.right
        width: parent.width * 0.64
        text: fact.value
        color: Theme.night.ink
        font.pixelSize: Theme.note
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
    }
}
