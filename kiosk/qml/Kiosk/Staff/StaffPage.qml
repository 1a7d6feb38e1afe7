pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// All there is for staff: panels, with the ways out below, or a test that fills the screen.
Item {
    id: page

    required property StaffAccess staff
    required property ReadingDetails reading
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
        contentHeight: panels.height + 2 * Theme.gap + (interactive ? cue.room : 0)
        interactive: panels.height + 2 * Theme.gap > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        StaffPanels {
            id: panels

            y: Theme.gap
            width: parent.width
            staff: page.staff
            onTestRequested: name => page.test = name
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
