pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What was found, that of the entry on screen first. While what was saved is refused the panes show
// what was good last, and a line says so.
Item {
    id: list

    readonly property string entry: (EntryKinds.nameOf(PreviewDesk.shownKind) + " " + PreviewDesk.shownId).trim()

    Rectangle {
        id: standing

        width: parent.width
        height: visible ? note.height + Theme.step * 2 : 0
        color: Theme.paper.lantern("vermilion")
        visible: PreviewDesk.heading.refused

        Sans {
            id: note

            objectName: "last good"
            anchors.verticalCenter: parent.verticalCenter
            x: Theme.step * 2
            width: parent.width - 2 * x
            text: qsTr("Visitors see the last content that was good, until the errors are mended.")
            color: Theme.paper.ground
            font.pixelSize: Theme.note
        }
    }

    ListView {
        id: view

        anchors.top: standing.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        model: PreviewDesk.found
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        section.property: "own"
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Faults")
        Keys.onReturnPressed: PreviewDesk.openFound(currentIndex)
        Keys.onEnterPressed: PreviewDesk.openFound(currentIndex)

        section.delegate: Sans {
            required property string section

            width: view.width
            leftPadding: Theme.step * 2
            topPadding: Theme.step * 1.5
            text: section === "true" ? list.entry : PreviewDesk.own > 0 ? qsTr("The rest of the file") : qsTr("The file")
            color: Theme.paper.quiet
            font.pixelSize: Theme.note * 0.9
            font.weight: Font.Medium
            Accessible.role: Accessible.Heading
        }

        delegate: FoundDelegate {
            required property int index

            width: view.width
            onClicked: PreviewDesk.openFound(index)

            RowFocus {
                visible: view.activeFocus && parent.ListView.isCurrentItem
            }
        }
    }

    Sans {
        anchors.centerIn: parent
        width: parent.width - Theme.gap * 2
        text: PreviewDesk.heading.inspected ? qsTr("Nothing is wrong with this file.") : qsTr("The file is being checked.")
        color: Theme.paper.quiet
        font.pixelSize: Theme.note
        horizontalAlignment: Text.AlignHCenter
        visible: view.count === 0
    }
}
