import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Shell

// The window: the page of VisitController.screen, and round it what stands on every screen.
Window {
    id: window

    required property url museumFolder
    required property bool framed
    property bool firstFrameShown: false
    readonly property Tones tones: VisitController.onPaper ? Theme.paper : Theme.night

    // Whether something stood open before the page.
    function closeSheets(): bool {
        const open = sheet.open || help.open;
        sheet.open = help.open = false;
        return open;
    }

    title: "Kiosk"
    color: Theme.night.ground
    LayoutMirroring.enabled: Theme.rightToLeft
    LayoutMirroring.childrenInherit: true
    flags: framed ? Qt.Window : Qt.Window | Qt.FramelessWindowHint
    onFrameSwapped: firstFrameShown = true
    Component.onCompleted: VisitController.attendance.watch(window)

    ThemeBindings {
        anchors.fill: parent
        barHeight: bar.implicitHeight
        pageHeight: pages.height
    }

    PageStack {
        id: pages

        width: parent.width
        height: parent.height - (VisitController.barBelow || caption.visible ? bar.height : 0) - (strip.visible ? strip.height : 0) - (caption.visible ? caption.height : 0) - (note.visible ? note.height : 0)
        // While staff are in, whatever a finger holds there it holds no longer.
        visible: !VisitController.opening.dark && !VisitController.staff.open
        museumFolder: window.museumFolder
        mayPrepare: window.firstFrameShown
    }

    FallbackNote {
        id: note

        anchors.bottom: strip.visible && VisitController.barBelow ? strip.top : bar.top
        width: parent.width
        visible: language !== "" && VisitController.barBelow
        language: VisitController.fallback
        tones: window.tones
    }

    Item {
        id: strip

        // at home the bar lies on the picture, and this below both
        anchors.bottom: parent.bottom
        anchors.bottomMargin: VisitController.barBelow ? bar.height : 0
        width: parent.width
        height: VisitController.touring.strayed ? strayed.height : tour.height
        // what is read aloud stands here where little is in reach
        visible: VisitController.touring.underWay && !(Theme.lowered && caption.visible)
        enabled: !VisitController.staff.open

        TourStrip {
            id: tour

            width: parent.width
            touring: VisitController.touring
            visible: !VisitController.touring.strayed
        }

        StrayedStrip {
            id: strayed

            width: parent.width
            touring: VisitController.touring
            visible: VisitController.touring.strayed
        }
    }

    ReadAloudStrip {
        id: caption

        anchors.bottom: note.visible ? note.top : note.anchors.bottom
        width: parent.width
        visible: VisitController.readAloud.reading
        tones: window.tones
        readAloud: VisitController.readAloud
    }

    QuayBar {
        id: bar

        anchors.bottom: parent.bottom
        anchors.bottomMargin: strip.visible && !VisitController.barBelow ? strip.height : 0
        width: parent.width
        visible: VisitController.underWay && !VisitController.staff.open
        tones: window.tones
        onHome: VisitController.screen === "home"
        seeThrough: onHome && !sheet.visible && !caption.visible
        readAloudOffered: VisitController.readAloud.offered
        readingAloud: VisitController.readAloud.reading
        otherLanguage: VisitController.reading.otherLanguage
        languages: VisitController.reading.languages.rowCount()
        onBackRequested: VisitController.goBack()
        onHomeRequested: VisitController.goHome()
        kept: VisitController.myVisit.count
        onMyVisitRequested: VisitController.myVisit.open()
        onToursRequested: VisitController.touring.choose()
        onSearchRequested: VisitController.search.open()
        onLanguageRequested: VisitController.reading.toggleLanguage()
        onReadAloudRequested: VisitController.readAloud.toggle()
        onReachRequested: VisitController.reading.chooseLowReach(!Theme.lowReach)
        onReadingSettingsRequested: sheet.open = !sheet.open
    }

    ReadingSheet {
        id: sheet

        property bool open: false

        anchors.bottom: bar.top
        width: parent.width
        visible: open && VisitController.underWay && !VisitController.staff.open
        onVisibleChanged: if (visible) VisitController.touring.stay()
        highest: bar.y - Math.max(Theme.aboveReach, Theme.step * 12)
        tones: window.tones
        languages: VisitController.reading.languages
        language: VisitController.reading.language
        textSize: VisitController.reading.textSize
        highContrast: VisitController.reading.highContrast
        calmMotion: VisitController.reading.calmMotion
        scanning: VisitController.reading.scanning
        keypadInstalled: VisitController.keypad.installed
        counted: VisitController.counted
        onLanguageRequested: language => VisitController.reading.chooseLanguage(language)
        onTextSizeRequested: size => VisitController.reading.chooseTextSize(size)
        onHighContrastRequested: high => VisitController.reading.chooseHighContrast(high)
        onCalmMotionRequested: calm => VisitController.reading.chooseCalmMotion(calm)
        onLowReachRequested: low => VisitController.reading.chooseLowReach(low)
        onScanningRequested: scanning => VisitController.reading.chooseScanning(scanning)
        onCloseRequested: sheet.open = false
    }

    KeysHelp {
        id: help

        property bool open: false

        anchors.fill: parent
        visible: open
        onVisibleChanged: if (visible) VisitController.touring.stay()
        onCloseRequested: help.open = false
    }

    ScreenEdges {
        anchors.fill: parent
    }

    StillThere {
        anchors.fill: parent
        visible: VisitController.attendance.asked
        secondsLeft: VisitController.attendance.secondsLeft
    }

    DarkScreen {
        anchors.fill: parent
        visible: VisitController.opening.dark
        opening: VisitController.opening
        onClicked: VisitController.opening.touch()
    }

    // What staff see, before all that visitors do: not loaded before it is asked for.
    Loader {
        id: staff

        readonly property bool modal: true

        anchors.fill: parent
        active: VisitController.staff.open
        visible: active
    }

    // The row that scanning offers now.
    Item {
        x: VisitController.keypad.row.x
        y: VisitController.keypad.row.y
        width: VisitController.keypad.row.width
        height: VisitController.keypad.row.height
        visible: width > 0

        FocusRing {}
    }

    Connections {
        target: VisitController
        function onArrived(): void {
            window.closeSheets();
        }
    }

    Connections {
        target: VisitController.staff
        function onAsked(): void {
            staff.setSource("Staff/StaffScreen.qml", {
                staff: VisitController.staff,
                reading: VisitController.reading
            });
        }
    }

    Connections {
        target: VisitController.attendance
        function onFingerCame(): void {
            help.open = false;
        }
        // Whoever touches the page goes on by themselves.
        function onFingerLanded(x: real, y: real): void {
            if (y * window.height < pages.height) VisitController.touring.stay();
        }
    }

    Connections {
        target: VisitController.keypad
        function onEscaped(): void {
            if (VisitController.staff.open) VisitController.staff.leave(); else if (!window.closeSheets()) VisitController.goBack();
        }
        function onHelpRequested(): void {
            help.open = !help.open && !VisitController.staff.open;
        }
    }
}
