pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What the keys do, for those who operate the kiosk by keys.
Rectangle {
    id: help

    readonly property bool modal: true
    readonly property Tones tones: Theme.night

    signal closeRequested

    color: Qt.alpha(tones.ground, 0.96)

    component Key: Row {
        id: line

        required property string keys
        required property string does

        width: parent?.width ?? 0
        spacing: Theme.gap

        Sans {
            width: Math.min(parent.width * 0.4, Theme.note * 12)
            text: line.keys
            color: help.tones.lantern("amber")
            font.pixelSize: Theme.note
            font.weight: Font.Medium
        }

        Sans {
            width: parent.width * 0.6 - Theme.gap
            text: line.does
            color: help.tones.ink
            font.pixelSize: Theme.note
        }
    }

    // A touch on the help belongs to the help.
    TapHandler {}

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: done.top
        anchors.margins: Theme.margin
        spacing: Theme.step * 2

        Serif {
            width: parent.width
            isHeading: true
            text: qsTr("The kiosk by keys")
            color: help.tones.ink
            font.pixelSize: Theme.headline
            font.weight: Font.Bold
        }

        Key {
            keys: qsTr("Arrows")
            does: qsTr("To what stands there")
        }

        Key {
            keys: "Tab"
            does: qsTr("On to the next")
        }

        Key {
            keys: qsTr("Enter or space")
            does: qsTr("Touches it")
        }

        Key {
            keys: "Esc"
            does: qsTr("Back")
        }

        Key {
            keys: "?"
            does: qsTr("This help")
        }

        Sans {
            width: parent.width
            topPadding: Theme.step * 2
            text: qsTr("With one switch: choose Scanning under Reading. Rows are framed in turn; press when yours is framed, and press again at what you want.")
            color: help.tones.quiet
            font.pixelSize: Theme.note
        }
    }

    PillButton {
        id: done

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        text: qsTr("Done")
        glyph: Icons.close
        tones: help.tones
        onClicked: help.closeRequested()
    }
}
