pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// All there is for staff, in panels side by side where there is room; the ways out stand below.
Item {
    id: page

    required property StaffAccess staff
    required property ReadingDetails reading
    readonly property bool sideBySide: !Theme.portrait
    readonly property real panelWidth: sideBySide ? (view.width - Theme.gap) / 2 : view.width
    // Which of the tests fills the screen: none, grid, colours.
    property string test: ""

    StaffBand {
        id: band

        visible: view.visible
        y: Theme.aboveReach
        width: parent.width
        note: qsTr("Closes by itself after two minutes without a touch")
    }

    Flickable {
        id: view

        // of a test every place of the screen is part
        visible: page.test === ""
        anchors.top: band.bottom
        anchors.bottom: bar.top
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        topMargin: Theme.gap
        contentHeight: panels.height + Theme.gap + (interactive ? cue.room : 0)
        interactive: panels.height + 2 * Theme.gap > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Flow {
            id: panels

            width: parent.width
            spacing: Theme.gap

            Column {
                width: page.panelWidth
                spacing: Theme.gap

                ContentPanel {
                    width: parent.width
                    content: page.staff.content
                }

                HistoryPanel {
                    width: parent.width
                    visible: page.staff.content.historyOffered
                    content: page.staff.content
                }

                ScreenPanel {
                    width: parent.width
                    darkOffered: page.staff.darkOffered
                    onTestRequested: name => page.test = name
                    onDarkRequested: page.staff.goDark()
                }
            }

            Column {
                width: page.panelWidth
                spacing: Theme.gap

                MachinePanel {
                    width: parent.width
                    machine: page.staff.machine
                }

                SoundPanel {
                    width: parent.width
                    machine: page.staff.machine
                    sound: page.staff.sound
                }
            }
        }
    }

    ScrollCue {
        id: cue

        visible: view.visible
        view: view
        tones: Theme.night
        edge: 0
    }

    StaffBar {
        id: bar

        visible: view.visible
        anchors.bottom: parent.bottom
        width: parent.width
        otherLanguage: page.reading.otherLanguage
        onLanguageRequested: page.reading.toggleLanguage()
        onRestartRequested: page.staff.restart()
        onEndRequested: page.staff.end()
        onBackRequested: page.staff.leave()
    }

    Loader {
        anchors.fill: parent
        active: page.test === "grid"
        sourceComponent: TouchGrid {
            onDone: page.test = ""
        }
    }

    Loader {
        anchors.fill: parent
        active: page.test === "colours"
        sourceComponent: ColourFields {
            onDone: page.test = ""
        }
    }
}
