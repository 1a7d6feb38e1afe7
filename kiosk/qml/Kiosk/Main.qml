import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Shell

// The window: the page of VisitController.screen, and round it what stands on every screen.
Window {
    id: window

    required property url museumFolder
    required property bool framed
    property bool firstFrameShown: false
    readonly property Tones tones: VisitController.onPaper ? Theme.paper : Theme.night

    title: "Kiosk"
    color: Theme.night.ground
    flags: framed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    onFrameSwapped: firstFrameShown = true
    Component.onCompleted: VisitController.attendance.watch(window)

    ThemeBindings {
        anchors.fill: parent
    }

    PageStack {
        width: parent.width
        height: parent.height - (VisitController.barBelow || caption.visible ? Theme.barHeight : 0) - (strip.visible ? strip.height : 0) - (caption.visible ? caption.height : 0)
        museumFolder: window.museumFolder
        mayPrepare: window.firstFrameShown
    }

    TourStrip {
        id: strip

        anchors.bottom: bar.top
        width: parent.width
        visible: VisitController.touring.underWay && VisitController.barBelow
        touring: VisitController.touring
    }

    ReadAloudStrip {
        id: caption

        anchors.bottom: strip.visible ? strip.top : bar.top
        width: parent.width
        visible: VisitController.readAloud.reading
        tones: window.tones
        readAloud: VisitController.readAloud
    }

    QuayBar {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        visible: VisitController.underWay
        tones: window.tones
        onHome: VisitController.screen === "home"
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
