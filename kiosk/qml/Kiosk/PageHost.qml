import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Pages

// Holds the page of one screen: made once, soon after the start, and shown whenever the visit is
// there. Passes on what the page and the visit have to say to each other.
Loader {
    id: host

    required property string screen
    required property bool mayPrepare
    // Whether the page itself sees to it that nothing above the reach is to be touched.
    property bool ownReach: false
    // Whether the page turns round where its visitor reads from right to left.
    property bool mirrored: true
    readonly property bool shown: VisitController.screen === screen
    readonly property Page page: item as Page

    LayoutMirroring.enabled: mirrored && Theme.rightToLeft
    LayoutMirroring.childrenInherit: true
    anchors.topMargin: ownReach ? 0 : Theme.aboveReach
    active: shown || mayPrepare || item !== null
    // Prepared at leisure; a page that is wanted now is finished at once.
    asynchronous: !shown
    visible: shown

    Connections {
        target: VisitController
        enabled: host.shown
        function onArrived(position: real): void {
            host.page.arrived(position);
        }
    }

    Connections {
        target: host.page
        enabled: host.shown
        function onMoved(position: real): void {
            VisitController.remember(position);
        }
        function onExhibitChosen(exhibitId: string): void {
            VisitController.openExhibit(exhibitId);
        }
        function onStoryChosen(storyId: string): void {
            VisitController.openStory(storyId);
        }
        function onStoryExpected(storyId: string): void {
            VisitController.expectStory(storyId);
        }
        function onCaseChosen(caseId: string): void {
            VisitController.openCase(caseId);
        }
        function onConnectionsRequested(): void {
            VisitController.connections.chooseHere();
        }
        function onFilmRequested(): void {
            VisitController.film.openHere();
        }
        function onKeepRequested(): void {
            VisitController.myVisit.keep();
        }
        function onScreenRequested(screen: string): void {
            VisitController.choose(screen);
        }
    }
}
