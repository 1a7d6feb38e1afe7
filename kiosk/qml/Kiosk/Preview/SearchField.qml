import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Words by which entries are found.
Rectangle {
    id: field

    property alias text: input.text

    signal leftDownwards

    implicitHeight: Math.round(Theme.note * 2.4)
    radius: height / 2
    color: Theme.paper.ground
    border.color: input.activeFocus ? Theme.paper.lantern("ultramarine") : Theme.paper.shape
    border.width: input.activeFocus ? Math.max(2, Theme.step / 3) : Math.max(1, Theme.hairlineWidth)

    Glyph {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Theme.step * 2
        anchors.verticalCenter: parent.verticalCenter
        text: Icons.search
        size: Theme.note * 1.2
        color: Theme.paper.quiet
    }

    TextInput {
        id: input

        objectName: "search"
        anchors.left: sign.right
        anchors.right: parent.right
        anchors.margins: Theme.step * 1.5
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.paper.ink
        font.family: Theme.sans
        font.pixelSize: Theme.note
        selectByMouse: true
        selectionColor: Theme.paper.lantern("ultramarine")
        clip: true
        activeFocusOnTab: true
        focus: true
        Keys.onDownPressed: field.leftDownwards()
        Keys.onEscapePressed: clear()
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Find an entry")
    }

    Sans {
        anchors.fill: input
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Find an entry")
        color: Theme.paper.quiet
        font.pixelSize: Theme.note
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.ignored: true
        visible: input.text === "" && input.preeditText === ""
    }
}
