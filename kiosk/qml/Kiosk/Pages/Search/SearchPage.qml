pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// Finding something: what is typed, what narrows it, and the keys; beside them, or above, what is
// found. Where there is no room for both, they take turns.
Page {
    id: page

    required property SearchDetails search
    required property MuseumDetails museum
    required property TourListModel tours
    required property url museumFolder

    // Keys on the left, what is found on the right over the full height.
    readonly property bool beside: !Theme.portrait && Theme.reading < 1.5 && width - keys.least - Theme.margin * 2 - Theme.gap > Theme.note * 24 && height - keys.wholeHeight > Theme.note * 6 + Theme.touchTarget
    // The page is so low that keys and question take nearly all of it.
    readonly property bool low: height < keys.wholeHeight + Theme.note * 11
    readonly property bool byTurns: !beside && height - keys.wholeHeight - 2 * Theme.touchTarget < Theme.title * 1.3 + Theme.note * 13 + Theme.step * 8
    // The visitor wants what is found in the place of the keys.
    property bool browsing: false
    readonly property bool keysGone: byTurns && browsing
    readonly property Flickable shown: !search.begun || search.nothing ? start : onlyExhibits ? exhibits : byKind
    readonly property bool onlyExhibits: search.othersListed === 0
    readonly property real columnWidth: beside ? Math.max(keys.least, width * 0.4) : width - 2 * Theme.margin

    // What the buttons stand over at the end of what scrolls, whether they are there now or not.
    readonly property real roomForCue: Math.max(Theme.touchTarget, Theme.body * 1.6) + Theme.step * 3

    signal typed(text: string)
    signal areaChosen(areaId: string)
    signal tourChosen(tourId: string)

    function open(sort: string, id: string): void {
        ({
                exhibit: exhibitChosen,
                story: storyChosen,
                person: storyChosen,
                case: caseChosen,
                area: areaChosen,
                tour: tourChosen
            })[sort](id);
    }

    function expect(sort: string, id: string): void {
        if (sort === "story" || sort === "person") storyExpected(id);
    }

    function remember(): void {
        moved(shown.contentY - shown.originY);
    }

    title: qsTr("Search")
    tones: Theme.night
    onArrived: position => shown.contentY = shown.originY + position
    onVisibleChanged: if (!visible) keys.digits = false

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    Loader {
        width: page.beside ? page.columnWidth + Theme.margin * 1.4 : page.width
        height: page.beside ? page.height : Math.min(page.height, Theme.step * 40)
        active: !Theme.highContrast
        sourceComponent: Canal {
            museumFolder: page.museumFolder
            horizon: 0.32
            zoom: 2.4
            shift: 0.3
            dim: 0.84

            MeltingEdge {
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                width: page.beside ? parent.width * 0.4 : parent.width
                height: page.beside ? parent.height : parent.height * 0.5
                edge: page.beside ? Qt.RightEdge : Qt.BottomEdge
                dark: page.tones.ground
            }
        }
    }

    Question {
        id: question

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.step * (page.low ? 2 : page.beside ? 5 : 4)
        width: page.columnWidth - (turn.visible ? turn.width + Theme.gap : 0)
        search: page.search
        tones: page.tones
        low: page.low
    }

    PillButton {
        id: turn

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: question.y
        text: page.keysGone ? qsTr("Keys") : page.shown === start ? qsTr("Look round") : qsTr("Show")
        glyph: page.keysGone ? Icons.keyboard : Icons.list
        wordSize: Theme.note
        tones: page.tones
        visible: page.byTurns
        onClicked: page.browsing = !page.browsing
    }

    Choices {
        id: choices

        anchors.left: question.left
        width: page.columnWidth
        y: page.beside ? question.y + question.height + Theme.step * 3 : (page.keysGone ? page.height : keys.y) - height - Theme.step * 2
        // so many rows as there is room for
        room: (page.keysGone ? page.height : keys.y) - question.y - question.height - Theme.step * 4
        search: page.search
        tones: page.tones
        beside: page.beside
        oneRow: page.byTurns || page.low || Theme.reading >= 1.5
        typing: !page.keysGone
        onNarrowed: (facet, value) => page.search.narrow(facet, value)
    }

    Item {
        id: place

        anchors.left: page.beside ? choices.right : parent.left
        anchors.leftMargin: page.beside ? Theme.margin * 1.4 : Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: page.beside ? Theme.step * 4 : question.y + question.height + Theme.step * 2
        height: (page.beside ? page.height : choices.y) - y - (page.beside ? 0 : Theme.step)
        visible: !page.byTurns || page.browsing

        SearchStart {
            id: start

            anchors.fill: parent
            bottomMargin: contentHeight > height ? page.roomForCue : 0
            visible: page.shown === start
            search: page.search
            museum: page.museum
            tours: page.tours
            museumFolder: page.museumFolder
            tones: page.tones
            onMovementEnded: page.remember()
            onNarrowed: (facet, value) => page.search.lookRound(facet, value)
            onTourChosen: tourId => page.tourChosen(tourId)
        }

        FoundByKind {
            id: byKind

            anchors.fill: parent
            bottomMargin: contentHeight > height ? page.roomForCue : 0
            visible: page.shown === byKind
            search: page.search
            tones: page.tones
            onMovementEnded: page.remember()
            onChosen: (sort, id) => page.open(sort, id)
            onExpected: (sort, id) => page.expect(sort, id)
            onNarrowed: (facet, value) => page.search.narrow(facet, value)
        }

        FoundExhibits {
            id: exhibits

            anchors.fill: parent
            bottomMargin: goesOn ? page.roomForCue : 0
            visible: page.shown === exhibits
            search: page.search
            tones: page.tones
            onMovementEnded: page.remember()
            onChosen: (sort, id) => page.open(sort, id)
        }

        ScrollCue {
            id: cue

            view: page.shown
            tones: page.tones
            moreText: page.shown === start ? qsTr("More") : qsTr("More results")
            edge: 0
        }
    }

    LetterKeys {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.step * 2
        // the keys are not mirrored, but where they stand is
        x: !page.beside ? (parent.width - width) / 2 : Theme.rightToLeft ? parent.width - width - Theme.margin : Theme.margin
        width: page.beside ? page.columnWidth : Math.min(parent.width - Theme.margin, Math.max(least, Math.min(parent.width - 2 * Theme.margin, Theme.step * 130)))
        tones: page.tones
        compact: page.low
        orderOffered: true
        byAlphabet: page.search.keysByAlphabet
        visible: !page.keysGone
        onLetterTyped: letter => page.typed(page.search.typed + letter)
        onLastErased: page.typed(page.search.typed.slice(0, -1))
        onAllErased: page.search.clear()
        onOrderRequested: page.search.orderKeys()
    }
}
