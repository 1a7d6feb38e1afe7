import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The curator's window. Where it is narrow, as beside an editor, the list stands beside the faults.
Window {
    id: window

    required property bool chinese
    readonly property bool narrow: width < height * 1.25
    // Where it is high besides, the screens stand one below the other, twice as large.
    readonly property bool stacked: !PreviewDesk.portrait && width * 1.35 < height
    readonly property real roomForPanes: width - (narrow ? 0 : entries.width) - 2 * Theme.gap
    readonly property real widest: stacked ? roomForPanes : (roomForPanes - Theme.gap) / 2
    readonly property real highest: widest * 9 / 16 + Theme.note * 2.4
    readonly property real panesHeight: Math.min(height * 0.68, PreviewDesk.portrait ? height : stacked ? highest * 2 + Theme.gap : highest)
    // A desk is looked at from an arm's length: words are as large as on a laptop's screen, 190
    // millimetres high, however large the window is. What screens say of themselves may be wild.
    readonly property real desk: 190 * Math.max(3.3, Math.min(5.2, Screen.pixelDensity))

    component Followed: Binding {
        target: Theme
    }

    title: PreviewDesk.heading.fileName
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

        Grid {
            id: pair

            readonly property real each: window.stacked ? (parent.height - spacing) / 2 : parent.height

            anchors.horizontalCenter: parent.horizontalCenter
            columns: window.stacked ? 1 : 2
            spacing: Theme.gap

            PaneView {
                height: pair.each
                most: window.widest
                pane: PreviewDesk.left
                portrait: PreviewDesk.portrait
            }

            PaneView {
                height: pair.each
                most: window.widest
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
        height: window.height - header.height - window.panesHeight
    }
}
