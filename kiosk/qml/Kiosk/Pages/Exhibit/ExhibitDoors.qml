import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The rails of an exhibit as a part of the screen of their own, whole without scrolling where they
// are not many.
Rectangle {
    id: doors

    required property ExhibitDetails exhibit
    required property url museumFolder
    readonly property Tones tones: Theme.night
    readonly property real edge: Theme.portrait ? Theme.margin : Theme.step * 3

    signal storyExpected(storyId: string)
    signal storyChosen(storyId: string)
    signal caseChosen(caseId: string)
    signal connectionsRequested

    function turnToFirst(): void {
        view.contentY = 0;
    }

    color: tones.ground

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: goesOn ? Math.max(rails.y + rails.height, connections.y + connections.height) + cue.room : height
        boundsBehavior: Flickable.DragOverBounds
        clip: true

        // Whether the way to the connections has room beside the headings, so that the doors have the
        // height to themselves.
        readonly property bool inHeading: rails.spare >= connections.height + Theme.targetGap
        readonly property real room: height - rails.y - (inHeading ? Theme.step * 1.5 : connections.height + Theme.step * 3)
        readonly property bool goesOn: rails.least > room

        ExhibitRails {
            id: rails

            // the ring of a focused door stands over its edge, and is not cut off
            x: doors.edge
            y: view.inHeading ? Math.max(Theme.step * 2, Theme.edge + connections.height + Theme.targetGap - head) : Theme.step * 2
            width: view.width - 2 * doors.edge
            tight: !view.goesOn
            room: view.room - (view.goesOn ? cue.room : 0)
            exhibit: doors.exhibit
            museumFolder: doors.museumFolder
            tones: doors.tones
            onStoryExpected: storyId => doors.storyExpected(storyId)
            onStoryChosen: storyId => doors.storyChosen(storyId)
            onCaseChosen: caseId => doors.caseChosen(caseId)
        }

        ConnectionsButton {
            id: connections

            anchors.right: rails.right
            y: view.inHeading ? Theme.edge : rails.y + rails.height + Theme.step * 1.5
            width: view.inHeading ? height : rails.width
            wordShown: !view.inHeading
            tones: doors.tones
            onClicked: doors.connectionsRequested()
        }
    }

    ScrollCue {
        id: cue

        view: view
        edge: doors.edge
        tones: doors.tones
        moreText: qsTr("More to choose from")
    }
}
