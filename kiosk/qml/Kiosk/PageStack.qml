pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Pages
import Kiosk.Pages.Area
import Kiosk.Pages.Ask
import Kiosk.Pages.Attract
import Kiosk.Pages.Case
import Kiosk.Pages.Closer
import Kiosk.Pages.Exhibit
import Kiosk.Pages.Hall
import Kiosk.Pages.Home
import Kiosk.Pages.Message
import Kiosk.Pages.Preparing
import Kiosk.Pages.Programme
import Kiosk.Pages.Search
import Kiosk.Pages.Story
import Kiosk.Pages.Tours

// A page for each screen of the visit: what it shows, and where its visitor's wishes go. What the
// pages have in common stands in PageHost. Pictures of places are not mirrored, nor are pages that
// still place by x from the left.
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
            onAreaChosen: areaId => VisitController.openArea(areaId)
        }
    }

    Host {
        screen: "hall"
        mirrored: false
        sourceComponent: HallPage {
            hall: VisitController.hall
            onLooked: (yaw, pitch) => VisitController.hall.look(yaw, pitch)
            onDoorChosen: areaId => VisitController.hall.goThroughDoor(areaId)
            onViewpointChosen: viewpoint => VisitController.hall.walkTo(viewpoint)
            onWallRequested: VisitController.hall.showWall()
        }
    }

    Host {
        screen: "area"
        mirrored: false
        sourceComponent: AreaPage {
            area: VisitController.area
            hallThere: VisitController.hallThere
            onHallRequested: VisitController.hall.showHall()
        }
    }

    Host {
        screen: "exhibit"
        ownReach: true
        sourceComponent: ExhibitPage {
            exhibit: VisitController.exhibit
            museumFolder: stack.museumFolder
            onTour: VisitController.touring.underWay
            onStepRequested: step => VisitController.stepAlongWall(step)
            onCloserRequested: VisitController.lookCloser()
            onHandsOnRequested: VisitController.message.open()
        }
    }

    Host {
        screen: "closer"
        mirrored: false
        ownReach: true
        sourceComponent: CloserPage {
            closer: VisitController.closer
            onBackRequested: VisitController.goBack()
        }
    }

    Host {
        screen: "story"
        ownReach: true
        sourceComponent: StoryPage {
            story: VisitController.story
            museumFolder: stack.museumFolder
            onStepRequested: step => VisitController.stepAlongStories(step)
        }
    }

    Host {
        screen: "case"
        ownReach: true
        sourceComponent: CasePage {
            museumFolder: stack.museumFolder
            presentation: VisitController.presentation
        }
    }

    Host {
        screen: "stories"
        sourceComponent: StoriesPage {
            programme: VisitController.programme
            museumFolder: stack.museumFolder
        }
    }

    Host {
        screen: "cases"
        sourceComponent: CasesPage {
            programme: VisitController.programme
            museumFolder: stack.museumFolder
        }
    }

    Host {
        screen: "message"
        mirrored: false
        sourceComponent: MessagePage {
            message: VisitController.message
        }
    }

    Host {
        screen: "tours"
        sourceComponent: ToursPage {
            touring: VisitController.touring
            onTourChosen: tourId => VisitController.touring.start(tourId)
        }
    }

    Host {
        screen: "search"
        sourceComponent: SearchPage {
            search: VisitController.search
            onTyped: text => VisitController.search.type(text)
        }
    }

    Host {
        screen: "ask"
        ownReach: true
        sourceComponent: AskPage {
            ask: VisitController.ask
            museumFolder: stack.museumFolder
        }
    }
}
