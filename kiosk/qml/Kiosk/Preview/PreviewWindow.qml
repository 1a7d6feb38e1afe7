import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The curator's window. Where it is narrow, as beside an editor, the list stands beside the faults.
Window {
    id: window

    required property bool chinese
    readonly property bool narrow: width < height * 1.25
    // A desk is looked at from an arm's length: words are as large as on a laptop's screen, 190
    // millimetres high, however large the window is. What screens say of themselves may be wild.
    readonly property real desk: 190 * Math.max(3.3, Math.min(5.2, Screen.pixelDensity))

    component Followed: Binding {
        target: Theme
    }

    title: PreviewDesk.fileName
    color: Theme.paper.ground
    visible: true
    minimumWidth: Math.round(desk * 0.8)
    minimumHeight: Math.round(desk * 0.7)

    Followed {
        property: "screenHeight"
        value: window.desk
    }

    Followed {
        property: "screenWidth"
        value: window.desk * 16 / 9
    }

    Followed {
        property: "legibleText"
        value: 0
    }

    Followed {
        property: "keypad"
        value: true
    }

    Followed {
        property: "chinese"
        value: window.chinese
    }

    DeskHeader {
        id: header

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
    }

    EntryList {
        id: entries

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        width: window.narrow ? window.width * 0.36 : Math.min(window.width * 0.24, Theme.step * 60)
        height: window.narrow ? found.height : window.height - header.height
    }

    Item {
        id: panes

        anchors.left: window.narrow ? parent.left : entries.right
        anchors.right: parent.right
        anchors.top: header.bottom
        anchors.bottom: found.top
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        anchors.bottomMargin: Theme.step * 2

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            height: parent.height
            spacing: Theme.gap

            PaneView {
                height: parent.height
                most: (panes.width - Theme.gap) / 2
                pane: PreviewDesk.left
                portrait: PreviewDesk.portrait
            }

            PaneView {
                height: parent.height
                most: (panes.width - Theme.gap) / 2
                pane: PreviewDesk.right
                portrait: PreviewDesk.portrait
            }
        }
    }

    FoundList {
        id: found

        anchors.left: entries.right
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: Math.max(Theme.note * 7, window.height - header.height - (PreviewDesk.portrait ? window.height * 0.68 : Math.min(window.height * 0.68, (window.width - (window.narrow ? 0 : entries.width)) / 2 * 9 / 16 + Theme.note * 2)))
    }
}
