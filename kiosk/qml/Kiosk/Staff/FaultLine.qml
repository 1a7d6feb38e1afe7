import QtQuick
import Kiosk.Theme
import Kiosk.Components

// One error or warning, with its place in the file.
Item {
    id: fault

    required property bool isError
    required property string place
    required property string words

    implicitHeight: lines.height

    Rectangle {
        anchors.left: parent.left
        width: Theme.step / 2
        height: parent.height
        color: Theme.night.lantern(fault.isError ? "vermilion" : "amber")
    }

    Column {
        id: lines

        anchors.right: parent.right
        width: parent.width - Theme.step * 2

        Sans {
            width: parent.width
            text: (fault.isError ? qsTr("Error") : qsTr("Warning")) + " · " + fault.place
            color: Theme.night.quiet
            font.pixelSize: Theme.note
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }

        Sans {
            width: parent.width
            text: fault.words
            color: Theme.night.ink
            font.pixelSize: Theme.note
            maximumLineCount: 6
            elide: Text.ElideRight
            wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        }
    }
}
