pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The window: shows the page for VisitController.screen, and sends the pages' wishes to it.
Window {
    id: window

    required property url museumFolder
    required property bool framed
    property bool firstFrameShown: false
    readonly property string screenShown: VisitController.screen
    readonly property bool reading: VisitController.onPaper
    readonly property bool barBelow: VisitController.barBelow
    readonly property Tones tones: reading ? Theme.paper : Theme.night

    title: "Kiosk"
    color: Theme.night.ground
    flags: framed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    onFrameSwapped: firstFrameShown = true
    Component.onCompleted: VisitController.attendance.watch(window)

    Binding {
        target: Theme
        property: "screenWidth"
        value: window.width
    }

    Binding {
        target: Theme
        property: "screenHeight"
        value: window.height
    }

    Binding {
        target: Theme
        property: "textSize"
        value: VisitController.reading.textSize
    }

    Binding {
        target: Theme
        property: "highContrast"
        value: VisitController.reading.highContrast
    }

    Binding {
        target: Theme
        property: "calmMotion"
        value: VisitController.reading.calmMotion
    }

    Binding {
        target: Theme
        property: "chinese"
        value: VisitController.reading.language === "zh"
    }

    Item {
        id: pages

        width: parent.width
        height: parent.height - (window.barBelow ? Theme.barHeight : 0) - (strip.visible ? strip.height : 0)

        PageHost {
            anchors.fill: parent
            screen: "preparing"
            mayPrepare: false
            sourceComponent: PreparingPage {}
        }

        PageHost {
            anchors.fill: parent
            screen: "attract"
            mayPrepare: false
            sourceComponent: AttractPage {
                museum: VisitController.museum
                attraction: VisitController.attraction
                museumFolder: window.museumFolder
                onBegun: VisitController.begin()
            }
        }

        PageHost {
            anchors.fill: parent
            screen: "home"
            mayPrepare: window.firstFrameShown
            sourceComponent: HomePage {
                museum: VisitController.museum
                museumFolder: window.museumFolder
                onAreaChosen: areaId => VisitController.openArea(areaId)
            }
        }

        PageHost {
            anchors.fill: parent
            screen: "hall"
            mayPrepare: window.firstFrameShown
            sourceComponent: HallPage {
                hall: VisitController.hall
                onLooked: (yaw, pitch) => VisitController.hall.look(yaw, pitch)
                onDoorChosen: areaId => VisitController.hall.goThroughDoor(areaId)
                onViewpointChosen: viewpoint => VisitController.hall.walkTo(viewpoint)
                onWallRequested: VisitController.hall.showWall()
            }
        }

        PageHost {
            anchors.fill: parent
            screen: "area"
            mayPrepare: window.firstFrameShown
            sourceComponent: AreaPage {
                area: VisitController.area
                hallThere: VisitController.hallThere
                onHallRequested: VisitController.hall.showHall()
            }
        }

        PageHost {
            anchors.fill: parent
            screen: "exhibit"
            mayPrepare: window.firstFrameShown
            sourceComponent: ExhibitPage {
                exhibit: VisitController.exhibit
                onStepRequested: step => VisitController.stepAlongWall(step)
                onHandsOnRequested: VisitController.message.open()
            }
        }

        PageHost {
            anchors.fill: parent
            screen: "story"
            mayPrepare: window.firstFrameShown
            sourceComponent: StoryPage {
                story: VisitController.story
            }
        }

        PageHost {
            anchors.fill: parent
            screen: "case"
            mayPrepare: window.firstFrameShown
            sourceComponent: CasePage {
                presentation: VisitController.presentation
            }
        }

        PageHost {
            anchors.fill: parent
            screen: "message"
            mayPrepare: window.firstFrameShown
            sourceComponent: MessagePage {
                message: VisitController.message
            }
        }

        PageHost {
            anchors.fill: parent
            screen: "tours"
            mayPrepare: window.firstFrameShown
            sourceComponent: ToursPage {
                touring: VisitController.touring
                onTourChosen: tourId => VisitController.touring.start(tourId)
            }
        }

        PageHost {
            anchors.fill: parent
            screen: "search"
            mayPrepare: window.firstFrameShown
            sourceComponent: SearchPage {
                search: VisitController.search
                onTyped: text => VisitController.search.type(text)
            }
        }
    }

    TourStrip {
        id: strip

        anchors.bottom: bar.top
        width: parent.width
        visible: VisitController.touring.underWay && window.barBelow
        touring: VisitController.touring
    }

    QuayBar {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        visible: VisitController.underWay
        tones: window.tones
        onHome: window.screenShown === "home"
        readAloudOffered: VisitController.readAloud.offered
        readingAloud: VisitController.readAloud.reading
        onBackRequested: VisitController.goBack()
        onHomeRequested: VisitController.goHome()
        onToursRequested: VisitController.touring.choose()
        onSearchRequested: VisitController.search.open()
        onLanguageRequested: VisitController.reading.toggleLanguage()
        onReadAloudRequested: VisitController.readAloud.toggle()
        onReadingSettingsRequested: sheet.open = !sheet.open
    }

    ReadingSheet {
        id: sheet

        property bool open: false

        anchors.bottom: bar.top
        width: parent.width
        visible: open && VisitController.underWay
        tones: window.tones
        textSize: VisitController.reading.textSize
        highContrast: VisitController.reading.highContrast
        calmMotion: VisitController.reading.calmMotion
        onLanguageRequested: VisitController.reading.toggleLanguage()
        onTextSizeRequested: size => VisitController.reading.chooseTextSize(size)
        onHighContrastRequested: high => VisitController.reading.chooseHighContrast(high)
        onCalmMotionRequested: calm => VisitController.reading.chooseCalmMotion(calm)
        onCloseRequested: sheet.open = false
    }

    StillThere {
        anchors.fill: parent
        visible: VisitController.attendance.asked
        secondsLeft: VisitController.attendance.secondsLeft
    }

    Connections {
        target: VisitController
        function onArrived(): void {
            sheet.open = false;
        }
    }
}
