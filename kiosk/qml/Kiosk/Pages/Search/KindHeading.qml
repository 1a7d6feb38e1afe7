pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What kind of things follows, and the way to all of them where not all are shown.
Item {
    id: heading

    required property string name
    required property int all
    required property bool more
    required property Tones tones

    signal allRequested

    implicitHeight: Math.max(word.height, more ? Theme.touchTarget : Theme.note * 1.8)

    Sans {
        id: word

        anchors.left: parent.left
        anchors.right: way.left
        anchors.rightMargin: Theme.step * 2
        anchors.verticalCenter: parent.verticalCenter
        text: heading.name
        color: heading.tones.ink
        font.pixelSize: Theme.body
        font.weight: Font.Medium
        Accessible.role: Accessible.Heading
    }

    Loader {
        id: way

        anchors.right: parent.right
        active: heading.more
        sourceComponent: LabelledButton {
            text: qsTr("All %1").arg(heading.all)
            glyph: Icons.next
            glyphLast: true
            wordSize: Theme.note
            tones: heading.tones
            rightPadding: 0
            Accessible.description: heading.name
            onClicked: heading.allRequested()
        }
    }
}
