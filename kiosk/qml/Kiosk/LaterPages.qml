pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Pages.Area
import Kiosk.Pages.Case
import Kiosk.Pages.Cinema
import Kiosk.Pages.Closer
import Kiosk.Pages.Ask
import Kiosk.Pages.Connections
import Kiosk.Pages.Exhibit
import Kiosk.Pages.Film
import Kiosk.Pages.Hall
import Kiosk.Pages.FirstMessage
import Kiosk.Pages.PacketWay
import Kiosk.Pages.Pieces
import Kiosk.Pages.LockAndKey
import Kiosk.Pages.TeachAMachine
import Kiosk.Pages.WhereAmI
import Kiosk.Pages.Facade
import Kiosk.Pages.Programme
import Kiosk.Pages.Search
import Kiosk.Pages.Story
import Kiosk.Pages.MyVisit
import Kiosk.Pages.Timeline
import Kiosk.Pages.Tours

// The pages behind the museum's doors. The first picture does not wait for their files to be read;
// see PageStack.
Item {
    id: pages

    required property url museumFolder

    // Whether the kiosk has stood for a while: until then nothing is made ahead that few come to soon.
    property bool stood: false

    Timer {
        running: true
        interval: 10000
        onTriggered: pages.stood = true
    }

    component Host: PageHost {
        anchors.fill: pages
        mayPrepare: true
    }

    Host {
        screen: "hall"
        mirrored: false
        sourceComponent: HallPage {
            hall: VisitController.hall
            onLooked: (yaw, pitch) => VisitController.hall.look(yaw, pitch)
            onPieceChosen: exhibitId => VisitController.openPieceAt(exhibitId)
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
            kept: VisitController.myVisit.keepsThis
            exhibit: VisitController.exhibit
            museumFolder: pages.museumFolder
            onTour: VisitController.touring.underWay
            onStepRequested: step => VisitController.stepAlongWall(step)
            onCloserRequested: VisitController.lookCloser()
            onTimelineRequested: VisitController.timeline.chooseHere()
            onHandsOnRequested: VisitController.openPiece()
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
            kept: VisitController.myVisit.keepsThis
            story: VisitController.story
            museumFolder: pages.museumFolder
            onStepRequested: step => VisitController.stepAlongStories(step)
        }
    }

    Host {
        screen: "case"
        ownReach: true
        sourceComponent: CasePage {
            kept: VisitController.myVisit.keepsThis
            museumFolder: pages.museumFolder
            presentation: VisitController.presentation
        }
    }

    Host {
        screen: "stories"
        sourceComponent: StoriesPage {
            programme: VisitController.programme
            museumFolder: pages.museumFolder
        }
    }

    Host {
        screen: "cases"
        sourceComponent: CasesPage {
            programme: VisitController.programme
            museumFolder: pages.museumFolder
        }
    }

    Host {
        screen: "connections"
        mayPrepare: pages.stood
        // as large before it is shown, for it is painted ahead
        anchors.bottomMargin: VisitController.barBelow ? 0 : Theme.barHeight
        mirrored: false
        ownReach: true
        sourceComponent: ConnectionsPage {
            connections: VisitController.connections
            scanning: VisitController.reading.scanning
        }
    }

    Host {
        screen: "pieces"
        mayPrepare: pages.stood
        sourceComponent: PiecesPage {
            pieces: VisitController.pieces.toChoose
            museumFolder: pages.museumFolder
            onPieceChosen: exhibitId => VisitController.openPieceAt(exhibitId)
        }
    }

    // Hands-on pieces are made when somebody plays them, for their pictures are many.
    Host {
        screen: "message"
        mayPrepare: false
        ownReach: true
        sourceComponent: FirstMessagePage {
            firstMessage: VisitController.pieces.firstMessage
            museumFolder: pages.museumFolder
        }
    }

    Host {
        screen: "packet-way"
        mayPrepare: pages.stood
        ownReach: true
        sourceComponent: PacketWayPage {
            packetWay: VisitController.pieces.packetWay
            museumFolder: pages.museumFolder
        }
    }

    Host {
        screen: "facade"
        mayPrepare: false
        ownReach: true
        sourceComponent: FacadePage {
            facade: VisitController.pieces.facade
            museumFolder: pages.museumFolder
        }
    }

    Host {
        screen: "where-am-i"
        mayPrepare: false
        ownReach: true
        sourceComponent: WhereAmIPage {
            whereAmI: VisitController.pieces.whereAmI
            museumFolder: pages.museumFolder
        }
    }

    Host {
        screen: "teach-a-machine"
        mayPrepare: false
        ownReach: true
        sourceComponent: TeachAMachinePage {
            teachAMachine: VisitController.pieces.teachAMachine
            museumFolder: pages.museumFolder
        }
    }

    Host {
        screen: "lock-and-key"
        mayPrepare: false
        ownReach: true
        sourceComponent: LockAndKeyPage {
            lockAndKey: VisitController.pieces.lockAndKey
            museumFolder: pages.museumFolder
        }
    }

    Host {
        screen: "timeline"
        mayPrepare: pages.stood
        mirrored: false
        sourceComponent: TimelinePage {
            museum: VisitController.museum
            timeline: VisitController.timeline
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
        screen: "tour-end"
        mayPrepare: pages.stood
        sourceComponent: TourEndPage {
            tourEnd: VisitController.tourEnd
            kept: VisitController.myVisit.count > 0
            museumFolder: pages.museumFolder
            onTourChosen: tourId => VisitController.touring.start(tourId)
            onFilmChosen: filmId => VisitController.film.open(filmId)
        }
    }

    Host {
        screen: "my-visit"
        mayPrepare: pages.stood
        ownReach: true
        sourceComponent: MyVisitPage {
            visit: VisitController.myVisit
            museumFolder: pages.museumFolder
            drawing: VisitController.pieces.facade.museum
            onGoOnRequested: VisitController.goBack()
            onEndRequested: VisitController.myVisit.end()
        }
    }

    Host {
        screen: "cinema"
        mayPrepare: pages.stood
        sourceComponent: CinemaPage {
            cinema: VisitController.cinema
            museumFolder: pages.museumFolder
            onFilmChosen: filmId => VisitController.cinema.choose(filmId)
            onPlayRequested: VisitController.cinema.play()
        }
    }

    Host {
        screen: "film"
        mayPrepare: pages.stood
        ownReach: true
        sourceComponent: FilmPage {
            film: VisitController.film
            byKeys: VisitController.reading.scanning || Theme.keypad
            onCloseRequested: VisitController.goBack()
        }
    }

    Host {
        screen: "search"
        sourceComponent: SearchPage {
            search: VisitController.search
            museum: VisitController.museum
            tours: VisitController.touring.tours
            museumFolder: pages.museumFolder
            onAreaChosen: areaId => VisitController.openArea(areaId)
            onTourChosen: tourId => VisitController.touring.start(tourId)
            onTyped: text => VisitController.search.type(text)
        }
    }

    Host {
        screen: "ask"
        mayPrepare: pages.stood
        ownReach: true
        sourceComponent: AskPage {
            ask: VisitController.ask
            museumFolder: pages.museumFolder
        }
    }
}
