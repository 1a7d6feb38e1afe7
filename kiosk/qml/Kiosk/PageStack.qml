pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Pages
import Kiosk.Pages.Attract
import Kiosk.Pages.Home
import Kiosk.Pages.Preparing

// A page for each screen of the visit: what it shows, and where its visitor's wishes go; here the
// first ones, the others in LaterPages. What they have in common stands in PageHost. Pictures of
// places are not mirrored, nor are pages that still place by x from the left.
Item {
    id: stack

    required property url museumFolder
    // The screen is free, and pages may be made ahead.
    required property bool mayPrepare

    component Host: PageHost {
        anchors.fill: stack
        mayPrepare: stack.mayPrepare
    }

    Host {
        screen: "preparing"
        sourceComponent: PreparingPage {
            museum: VisitController.museum
            museumFolder: stack.museumFolder
        }
    }

    // What fills the screen above the reach: the museum, for it is only looked at.
    Loader {
        width: parent.width
        height: Theme.aboveReach
        active: height > 0
        sourceComponent: NightMuseum {
            folder: stack.museumFolder
            drawing: VisitController.pieces.facade.museum
            houses: Theme.portrait ? VisitController.museum.portraitHouses : VisitController.museum.houses
        }
    }

    Host {
        screen: "attract"
        mirrored: false
        ownReach: true
        sourceComponent: AttractPage {
            museum: VisitController.museum
            attraction: VisitController.attraction
            museumFolder: stack.museumFolder
            onBegun: VisitController.begin()
        }
    }

    Host {
        screen: "home"
        sourceComponent: HomePage {
            museum: VisitController.museum
            museumFolder: stack.museumFolder
            drawing: VisitController.pieces.facade.museum
            onAreaChosen: areaId => VisitController.openArea(areaId)
        }
    }

    // What is behind the doors, whose files the first picture does not wait for; wanted now it is
    // there at once.
    Loader {
        id: later

        readonly property bool wanted: !["preparing", "attract", "home"].includes(VisitController.screen)
        readonly property bool due: stack.mayPrepare || wanted

        // Begun anew, for a Loader that is told to hurry forgets what it was given along.
        function load(): void {
            source = "";
            asynchronous = !wanted;
            setSource("LaterPages.qml", {
                museumFolder: stack.museumFolder
            });
        }

        anchors.fill: parent
        onDueChanged: if (due && item === null) load()
        onWantedChanged: if (wanted && item === null) load()
    }
}
