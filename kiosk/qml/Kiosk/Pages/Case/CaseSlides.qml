pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The slides of a case, side by side, one in view.
ListView {
    id: slides

    required property CaseDetails presentation
    required property real edge
    // Whether the words of a slide stand beside its picture.
    required property bool beside
    required property real mostHeight
    required property Tones tones
    readonly property real inner: width - 2 * edge
    // Square, but for a little of its ground above and below where it stands across the page.
    readonly property real pictureHeight: Math.min(mostHeight, beside ? inner * 0.5 : inner)
    readonly property real pictureWidth: !beside && pictureHeight > inner * 0.8 ? inner : pictureHeight
    readonly property real wordsWidth: beside ? inner - pictureWidth - Theme.step * 6 : inner
    // So high that the longest slide needs not to scroll.
    readonly property real needed: 2 * edge + (beside ? Math.max(pictureHeight, longest.height) : pictureHeight + Theme.step + longest.height)

    signal exhibitChosen(exhibitId: string)

    function returnTo(slide: int): void {
        forceLayout();
        currentIndex = Math.min(slide, count - 1);
        positionViewAtIndex(currentIndex, ListView.SnapPosition);
    }

    clip: true
    orientation: ListView.Horizontal
    snapMode: ListView.SnapOneItem
    highlightRangeMode: ListView.StrictlyEnforceRange
    highlightMoveDuration: Theme.calmMotion ? 0 : 350
    boundsBehavior: Flickable.DragOverBounds
    // The next slide is built ahead at once, for slides may go with the case; see Wall.
    cacheBuffer: 0
    displayMarginBeginning: 1
    displayMarginEnd: 1
    model: presentation.slides

    delegate: CaseSlide {
        width: slides.width
        height: slides.height
        beside: slides.beside
        pictureWidth: slides.pictureWidth
        pictureHeight: slides.pictureHeight
        wordsWidth: slides.wordsWidth
        edge: slides.edge
        tones: slides.tones
        onExhibitChosen: exhibitId => slides.exhibitChosen(exhibitId)
    }

    // The words of all slides, measured and not shown.
    Row {
        id: longest

        parent: slides
        visible: false

        Repeater {
            model: slides.presentation.slides

            SlideWords {
                width: slides.wordsWidth
            }
        }
    }
}
