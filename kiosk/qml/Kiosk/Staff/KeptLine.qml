import QtQuick
import Kiosk.Theme
import Kiosk.Components

// One content that was shown, and the way back to it.
Item {
    id: line

    required property string key
    required property string saved
    required property int exhibits
    required property int stories
    required property int cases
    required property bool shown

    signal showRequested

    implicitHeight: Math.max(words.height, Theme.touchTarget)

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: again.left
        anchors.rightMargin: Theme.targetGap
        anchors.verticalCenter: parent.verticalCenter

        Sans {
            width: parent.width
            text: line.shown ? line.saved + " · " + qsTr("on screen") : line.saved
            color: Theme.night.ink
            font.pixelSize: Theme.note
        }

        Sans {
            width: parent.width
            text: qsTr("Exhibits: %1 · Stories: %2 · Cases: %3").arg(line.exhibits).arg(line.stories).arg(line.cases)
            color: Theme.night.quiet
            font.pixelSize: Theme.note
        }
    }

    StaffButton {
        id: again

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: qsTr("Show again")
        glyph: Icons.again
        visible: !line.shown
        onClicked: line.showRequested()
    }
}
