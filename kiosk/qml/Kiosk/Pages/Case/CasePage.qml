pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages
import Kiosk.Pages.Case.Drawings

// A case presentation: slides that fill the screen, the drawing of the case behind and its words
// beside it or below, stepped by lanterns, buttons or a swipe; at last the exhibits behind the case.
Page {
    id: page

    required property CaseDetails presentation
    required property url museumFolder
    property int current: 0
    readonly property int slideCount: slides.count
    readonly property bool atExhibits: current >= slideCount
    readonly property bool lowered: Theme.aboveReach > 0
    // Whether the words stand below the drawing.
    readonly property bool stacked: Theme.portrait || Theme.aboveReach > height * 0.3
    readonly property real inner: width - 2 * Theme.margin
    readonly property real stripWidth: stacked ? inner : Math.min(inner * 0.58, Theme.step * 75 * (1 + (Theme.reading - 1) * 0.75))
    readonly property real wordsTop: stacked ? drawingBottom + Theme.step * 3 : headline.y + headline.height + Theme.step * 3
    // Beside the headline there is room to keep the case; lowered, that is done above the steps.
    readonly property bool keepBeside: !lowered && filmRoom + keep.width + Theme.gap <= inner * 0.5
    readonly property real filmRoom: film.visible ? film.width + Theme.targetGap : 0
    // Where the buttons along the lower edge begin.
    readonly property real foot: keepBeside ? steps.y : keep.y
    readonly property real wordsHeight: foot - Theme.step * 2 - wordsTop
    readonly property real drawingTop: headline.y + headline.height + Theme.step * 2
    // Stacked, it has what the longest words leave, within bounds; lowered, all that is out of reach; and
    // some room always, however long the headline is.
    readonly property real drawingBottom: Math.max(drawingTop + Theme.step * 20, lowered ? Theme.aboveReach : Math.max(height * 0.42, Math.min(height * 0.66, foot - Theme.step * 6 - longest.height)))
    readonly property real fieldX: Theme.margin + (stacked || Theme.rightToLeft ? 0 : stripWidth + Theme.step * 8)
    // A position is the step, and as its fraction how far the exhibits are scrolled: what part of this.
    readonly property real depth: Theme.step * 10000

    function stepTo(step: int): void {
        current = Math.max(0, Math.min(slideCount, step));
        motion.restart();
        moved(current + Math.max(0, exhibits.contentY) / depth);
    }

    function returnTo(position: real): void {
        current = Math.min(slideCount, Math.floor(position));
        exhibits.contentY = (position - Math.floor(position)) * depth;
        motion.restart();
    }

    tones: Theme.night
    title: page.presentation.title
    onArrived: position => returnTo(position)

    Scene {
        id: scene

        property real reached: 1

        slide: Math.min(page.current, page.slideCount - 1)
        progress: Theme.calmMotion || page.atExhibits ? 1 : reached
        field: Qt.rect(page.fieldX, page.drawingTop, page.stacked ? page.inner : page.inner - page.stripWidth - Theme.step * 8, (page.stacked ? page.drawingBottom : page.foot - Theme.step * 2) - page.drawingTop)
    }

    NumberAnimation {
        id: motion

        target: scene
        property: "reached"
        from: 0
        to: 1
        duration: Theme.calmMotion ? 0 : 5000
    }

    // Still, and drawn once: only what moves costs time.
    Item {
        anchors.fill: parent
        layer.enabled: true
        layer.smooth: false

        Canal {
            anchors.fill: parent
            museumFolder: page.museumFolder
            horizon: page.atExhibits ? 0.24 : drawing.drawing ? drawing.drawing.horizon : 0.3
            zoom: 1.3
            dim: drawing.drawing && !page.atExhibits ? drawing.drawing.dim : 0.91
        }

        // The bank is bright behind the headline.
        MeltingEdge {
            width: parent.width
            height: headline.y + headline.height * 2
            edge: Qt.TopEdge
            dark: page.tones.ground
            opacity: 0.7
            visible: !Theme.highContrast
        }
    }

    CaseDrawing {
        id: drawing

        anchors.fill: parent
        name: page.presentation.drawing
        scene: scene
        visible: !page.atExhibits || page.lowered && page.stacked
    }

    Repeater {
        model: page.presentation.slides

        SlideExhibit {
            place: drawing.exhibit
            current: scene.slide
            captioned: drawing.drawing ? drawing.drawing.wordy : false
            enabled: !page.lowered
            visible: drawing.visible && index === current && Math.min(width, height) >= Theme.touchTarget && exhibitId !== ""
            tones: page.tones
            onClicked: page.exhibitChosen(exhibitId)
        }
    }

    DragHandler {
        target: null
        yAxis.enabled: false
        onActiveChanged: if (!active && Math.abs(activeTranslation.x) > Theme.step * 8) page.stepTo(page.current + (activeTranslation.x < 0 !== Theme.rightToLeft ? 1 : -1))
    }

    CaseHeadline {
        id: headline

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: Theme.margin
        anchors.topMargin: Theme.step * 5
        width: page.inner - (page.keepBeside ? page.filmRoom + keep.width + Theme.gap : 0)
        presentation: page.presentation
        tones: page.tones
    }

    KeepButton {
        id: keep

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: page.keepBeside ? headline.y + Math.min(0, (headline.height - height) / 2) : steps.y - height - Theme.step
        kept: page.kept
        tones: page.tones
        ground: Qt.alpha(page.tones.ground, 0.78)
        onClicked: page.keepRequested()
    }

    PillButton {
        id: film

        anchors.right: keep.left
        anchors.rightMargin: Theme.targetGap
        y: keep.y
        text: qsTr("Watch the film")
        wordShown: Theme.reading < 1.5 || !Theme.portrait
        glyph: Icons.filmPlay
        wordSize: Theme.note
        tones: page.tones
        ground: keep.ground
        visible: page.presentation.film !== ""
        onClicked: page.filmRequested()
    }

    Repeater {
        id: slides

        model: page.presentation.slides

        CaseSlide {
            anchors.left: headline.left
            y: page.wordsTop
            width: page.stripWidth
            height: page.wordsHeight
            current: page.current
            tones: page.tones
        }
    }

    CaseExhibits {
        id: exhibits

        anchors.left: headline.left
        y: page.stacked && page.lowered ? page.wordsTop : Math.max(Theme.aboveReach, headline.y + headline.height + Theme.step * 4)
        width: page.inner
        height: page.foot - Theme.step - y
        visible: page.atExhibits
        presentation: page.presentation
        tones: page.tones
        onStayed: page.moved(page.current + Math.max(0, contentY) / page.depth)
        onExhibitChosen: exhibitId => page.exhibitChosen(exhibitId)
        onConnectionsRequested: page.connectionsRequested()
    }

    SlideSteps {
        id: steps

        anchors.left: headline.left
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.step
        width: page.inner
        slides: page.presentation.slides
        current: page.current
        tones: page.tones
        onChosen: step => page.stepTo(step)
    }

    // The words of all slides, measured and not shown.
    Row {
        id: longest

        visible: false

        Repeater {
            model: page.presentation.slides

            SlideWords {
                width: page.inner
            }
        }
    }
}
