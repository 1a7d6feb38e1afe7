pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// A case presentation: slides to be swiped, or stepped with the two buttons, and the exhibits
// behind it.
Page {
    id: page

    required property CaseDetails presentation
    readonly property real inner: width - 2 * Theme.margin
    readonly property real asideWidth: Theme.portrait ? inner : inner * 0.3

    onArrived: position => slides.returnTo(position)
    title: page.presentation.title

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    Column {
        id: headline

        x: Theme.margin
        y: Theme.step * 6
        width: page.inner
        spacing: Theme.step * 0.75

        Sans {
            width: parent.width
            text: page.presentation.organisation
            color: page.tones.lantern("ultramarine")
            font.pixelSize: Theme.lead * 0.85
            font.weight: Font.Medium
        }

        Serif {
            width: parent.width
            text: page.presentation.title
            color: page.tones.ink
            font.pixelSize: Theme.title
            font.weight: Font.Bold
        }

        Sans {
            width: parent.width
            text: page.presentation.fullTitle
            color: page.tones.quiet
            font.pixelSize: Theme.note
            visible: text !== page.presentation.title
        }
    }

    ListView {
        id: slides

        function returnTo(position: real): void {
            forceLayout();
            currentIndex = Math.min(position, count - 1);
            positionViewAtIndex(currentIndex, ListView.SnapPosition);
        }

        x: Theme.margin
        y: headline.y + headline.height + Theme.step * 4
        width: Theme.portrait ? page.inner : page.inner - page.asideWidth - Theme.step * 8
        height: (Theme.portrait ? page.height * 0.66 : page.height) - y - Theme.touchTarget - Theme.step * 2
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
        model: page.presentation.slides
        onCurrentIndexChanged: page.moved(currentIndex)

        delegate: CaseSlide {
            width: slides.width
            height: slides.height
            tones: page.tones
            onExhibitChosen: exhibitId => page.exhibitChosen(exhibitId)
        }
    }

    SlideSteps {
        x: slides.x
        y: slides.y + slides.height + Theme.step
        width: slides.width
        count: slides.count
        current: slides.currentIndex
        tones: page.tones
        onPreviousRequested: slides.decrementCurrentIndex()
        onNextRequested: slides.incrementCurrentIndex()
    }

    Flickable {
        x: Theme.portrait ? Theme.margin : page.width - Theme.margin - page.asideWidth
        y: Theme.portrait ? page.height * 0.66 + Theme.step * 4 : slides.y
        width: page.asideWidth
        height: page.height - y
        contentHeight: behind.height + Theme.step * 6
        boundsBehavior: Flickable.DragOverBounds
        clip: true

        Rail {
            id: behind

            width: page.asideWidth
            heading: qsTr("Exhibits behind this case")
            tones: page.tones

            Repeater {
                model: page.presentation.exhibits

                MentionButton {
                    required property string exhibitId

                    width: page.asideWidth
                    tones: page.tones
                    onClicked: page.exhibitChosen(exhibitId)
                }
            }

            Sans {
                width: page.asideWidth
                topPadding: Theme.step * 3
                text: qsTr("Presented at the 2023 Wuzhen Summit. Source: %1").arg(page.presentation.source)
                color: page.tones.quiet
                font.pixelSize: Theme.note * 0.9
            }
        }
    }
}
