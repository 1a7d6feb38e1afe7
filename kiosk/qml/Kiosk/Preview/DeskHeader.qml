import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Which file this is, when it was saved, what changed, and whether all is well.
Item {
    id: header

    readonly property string change: {
        const what = (EntryKinds.nameOf(PreviewDesk.heading.changedKind) + " " + PreviewDesk.heading.changedId).trim();
        switch (PreviewDesk.heading.changedHow) {
        case "added":
            return qsTr("New: %1").arg(what);
        case "removed":
            return qsTr("Removed: %1").arg(what);
        case "changed":
            return qsTr("Changed: %1 (%2)").arg(what).arg(PreviewDesk.heading.changedFields);
        }
        return "";
    }
    readonly property string others: PreviewDesk.heading.changedOthers > 0 ? qsTr("and %n more", "", PreviewDesk.heading.changedOthers) : ""
    readonly property string saved: PreviewDesk.heading.savedAt !== "" ? qsTr("Saved at %1").arg(PreviewDesk.heading.savedAt) : ""

    implicitHeight: Math.max(words.height, buttons.height) + Theme.step * 4

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: buttons.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter

        Serif {
            width: parent.width
            text: PreviewDesk.heading.fileName
            color: Theme.paper.ink
            font.pixelSize: Theme.heading
            elide: Text.ElideMiddle
            maximumLineCount: 1
            isHeading: true
        }

        Sans {
            objectName: "what changed"
            width: parent.width
            text: [header.saved, [header.change, header.others].filter(part => part !== "").join(" ")].filter(part => part !== "").join("  ·  ") || PreviewDesk.heading.folder
            color: Theme.paper.quiet
            font.pixelSize: Theme.note
            elide: Text.ElideRight
            maximumLineCount: 1
        }
    }

    Row {
        id: buttons

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.step * 2

        DeskVerdict {
            inspected: PreviewDesk.heading.inspected
            errors: PreviewDesk.heading.errors
            warnings: PreviewDesk.heading.warnings
        }

        DeskButton {
            text: PreviewDesk.portrait ? qsTr("Landscape") : qsTr("Portrait")
            glyph: PreviewDesk.portrait ? Icons.landscape : Icons.portrait
            onClicked: PreviewDesk.choosePortrait(!PreviewDesk.portrait)
        }
    }
}
