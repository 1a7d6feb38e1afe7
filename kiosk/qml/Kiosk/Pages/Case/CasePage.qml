pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// A case presentation: slides to be swiped, or stepped with the two buttons, and the exhibits
// behind it: beside the slides, or below them where the page is one column that scrolls.
Page {
    id: page

    required property CaseDetails presentation
    readonly property real inner: width - 2 * Theme.margin
    readonly property bool oneColumn: Theme.oneColumn || height < Theme.step * 80
    readonly property real asideWidth: inner * 0.3
    // What the slides have of the height of a page that does not scroll.
    readonly property real slideRoom: height - slides.y - steps.height - Theme.step * 3
    // Round what is touched within a view that clips, for the ring of the keys.
    readonly property real edge: Theme.step * 1.5
    // A position is the slide, and as its fraction how far the page is scrolled: what part of this.
    readonly property real depth: Theme.step * 10000

    function returnTo(position: real): void {
        reading.contentY = (position - Math.floor(position)) * depth;
        slides.returnTo(Math.floor(position));
    }

    function stay(): void {
        moved(slides.currentIndex + Math.max(0, reading.contentY) / depth);
    }

    title: page.presentation.title
    onArrived: position => returnTo(position)

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    Component {
        id: exhibits

        CaseExhibits {
            presentation: page.presentation
            tones: page.tones
            onExhibitChosen: exhibitId => page.exhibitChosen(exhibitId)
        }
    }

    Flickable {
        id: reading

        anchors.fill: parent
        contentHeight: page.oneColumn ? below.y + below.height + Theme.gap + cue.room : height
        interactive: page.oneColumn
        boundsBehavior: Flickable.DragOverBounds
        clip: true
        onMovementEnded: page.stay()

        CaseHeadline {
            id: headline

            anchors.left: parent.left
            anchors.top: parent.top
            anchors.leftMargin: Theme.margin
            anchors.topMargin: Theme.step * 6
            width: page.inner
            presentation: page.presentation
            tones: page.tones
        }

        CaseSlides {
            id: slides

            anchors.left: headline.left
            anchors.leftMargin: -page.edge
            anchors.top: headline.bottom
            anchors.topMargin: Theme.step * 4 - page.edge
            width: (page.oneColumn ? page.inner : page.inner - page.asideWidth - Theme.step * 8) + 2 * page.edge
            height: page.oneColumn ? needed : page.slideRoom
            edge: page.edge
            beside: page.width > page.height && !(Theme.portrait && Theme.reading >= 1.5)
            mostHeight: page.oneColumn ? beside ? page.inner * 0.36 : Math.max(Theme.step * 40, page.height * 0.46) : page.slideRoom - 2 * edge
            presentation: page.presentation
            tones: page.tones
            onCurrentIndexChanged: page.stay()
            onExhibitChosen: exhibitId => page.exhibitChosen(exhibitId)
        }

        SlideSteps {
            id: steps

            anchors.left: headline.left
            anchors.top: slides.bottom
            anchors.topMargin: Theme.step
            width: slides.width - 2 * page.edge
            count: slides.count
            current: slides.currentIndex
            tones: page.tones
            onPreviousRequested: slides.decrementCurrentIndex()
            onNextRequested: slides.incrementCurrentIndex()
        }

        Loader {
            id: below

            anchors.left: headline.left
            anchors.top: steps.bottom
            anchors.topMargin: Theme.step * 5
            width: page.inner
            active: page.oneColumn
            sourceComponent: exhibits
        }
    }

    ScrollCue {
        id: cue

        view: reading
        tones: page.tones
    }

    Flickable {
        id: aside

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin - page.edge
        anchors.bottom: parent.bottom
        width: page.asideWidth + 2 * page.edge
        height: page.height - slides.y - page.edge
        contentHeight: behind.height + Theme.gap + asideCue.room
        boundsBehavior: Flickable.DragOverBounds
        clip: true
        visible: !page.oneColumn

        Loader {
            id: behind

            anchors.left: parent.left
            anchors.leftMargin: page.edge
            width: page.asideWidth
            active: !page.oneColumn
            sourceComponent: exhibits
        }
    }

    ScrollCue {
        id: asideCue

        view: aside
        tones: page.tones
        visible: aside.visible
    }
}
