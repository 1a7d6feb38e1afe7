pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Every entry of the file, and the search among them. The arrows walk, Enter goes there.
Rectangle {
    id: list

    // The entry that the panes show is in view.
    readonly property int shownRow: PreviewDesk.shownRow

    color: Theme.paper.raised
    onShownRowChanged: view.currentIndex = Math.max(0, shownRow)

    SearchField {
        id: search

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.step * 2
        onTextChanged: PreviewDesk.search(text)
        onLeftDownwards: view.forceActiveFocus()
    }

    ListView {
        id: view

        anchors.top: search.bottom
        anchors.topMargin: Theme.step * 2
        anchors.bottom: parent.bottom
        width: parent.width
        model: PreviewDesk.entries
        clip: true
        cacheBuffer: 0
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        highlightFollowsCurrentItem: true
        highlightMoveDuration: 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Entries")
        Keys.onReturnPressed: (currentItem as EntryDelegate)?.click()
        Keys.onEnterPressed: (currentItem as EntryDelegate)?.click()

        delegate: EntryDelegate {
            width: view.width
            onClicked: PreviewDesk.openEntry(kind, entryId)

            RowFocus {
                visible: view.activeFocus && parent.ListView.isCurrentItem
            }
        }
    }

    Sans {
        anchors.top: search.bottom
        anchors.topMargin: Theme.gap
        x: Theme.step * 3
        width: parent.width - 2 * x
        text: qsTr("Nothing found. Try fewer letters.")
        color: Theme.paper.quiet
        font.pixelSize: Theme.note
        visible: view.count === 0 && search.text !== ""
    }
}
