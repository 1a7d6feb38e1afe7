pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// A hands-on piece: what is told of it, what is played, and the card at its end. The words stand
// above what is played, or beside it where there is little height; above the reach they are read.
Page {
    id: page

    required property PieceDetails piece
    required property url museumFolder
    // What became of a move, "" before the first, and what is told of each.
    required property list<string> outcomes
    required property list<string> tellings
    required property string endHeading
    required property string learned
    property color accent: tones.lantern("vermilion")
    // Whether the canal lies behind it. What covers most of it anyhow is drawn the faster without.
    property bool onCanal: true
    property bool beside: !Theme.portrait && (Theme.reading >= 1.5 || Theme.aboveReach > 0 || height < Theme.step * 100)
    // Whether what the last card shows takes no height, for it stands beside the words.
    property bool resultBeside: false
    // Between two sentences.
    readonly property string between: Theme.chinese ? "" : " "
    readonly property string told: tellings[outcomes.indexOf(piece.outcome)]
    readonly property real inner: width - 2 * Theme.margin
    readonly property real besideWidth: inner * 0.36
    readonly property alias playing: stage.visible
    readonly property bool sounding: sounds.status === Loader.Ready
    // How far above what is touched there is room for what is only looked at.
    readonly property real roomAbove: stage.y - stageTop
    readonly property real stageTop: beside ? Theme.step * 3 : view.y + view.height + Theme.step * 2
    // What is played.
    default property alias played: stage.data
    // What lies behind it and behind the words, drawn once and not with every frame.
    property alias backdrop: scenery.data
    // What stands before the lights, below what is played or below the words, and on the last card.
    property alias marks: heading.marks
    property alias aside: below.data
    property alias result: ending.result

    function open(card: string, targetId: string): void {
        if (card === "exhibit") exhibitChosen(targetId); else if (card === "story") storyChosen(targetId); else caseChosen(targetId);
    }

    function again(): void {
        piece.begin(Theme.keypad);
        ending.position = 0;
    }

    function takeTime(): void {
        if (visible && Theme.keypad && piece.outcome === "") piece.begin(true);
    }

    function arrive(position: real): void {
        piece.come(Theme.keypad);
        ending.position = position;
    }

    tones: Theme.night
    onArrived: position => arrive(position)

    // who takes up keys here has as long as they like
    Connections {
        target: Theme
        function onKeypadChanged(): void {
            page.takeTime();
        }
    }

    Connections {
        target: page.piece
        enabled: page.visible
        function onToldOf(): void {
            if (page.piece.outcome !== "") page.Accessible.announce(page.told);
        }
    }

    FrameAnimation {
        running: page.visible && !Theme.calmMotion && !page.piece.resting
        onTriggered: page.piece.tick()
    }

    Timer {
        interval: 500
        repeat: true
        running: page.visible && Theme.calmMotion && !page.piece.resting
        onTriggered: page.piece.tick()
    }

    Loader {
        id: sounds

        readonly property bool wanted: page.visible && page.piece.audible

        // by its name: else Qt Multimedia were loaded with this page
        function load(): void {
            if (wanted) setSource("PieceSounds.qml", {
                piece: page.piece
            }); else source = "";
        }

        onWantedChanged: load()
        Component.onCompleted: load()
    }

    // What other pages lie below is not seen.
    Rectangle {
        anchors.fill: parent
        z: -3
        color: page.tones.ground
        visible: !page.onCanal
    }

    // Drawn once, however often something moves before it.
    Item {
        anchors.fill: parent
        z: -2
        layer.enabled: page.onCanal
        layer.smooth: false

        Canal {
            anchors.fill: parent
            museumFolder: page.museumFolder
            horizon: 0.1
            zoom: 2.2
            dim: 0.94
            visible: page.onCanal
        }

        Item {
            id: scenery

            anchors.fill: parent
        }
    }

    Flickable {
        id: view

        x: page.beside && Theme.rightToLeft ? page.width - Theme.margin - width : Theme.margin
        y: Theme.step * 4
        width: page.beside ? page.besideWidth : page.inner
        height: page.beside ? page.height - y : Math.min(heading.height, page.height * 0.4)
        contentHeight: page.beside ? below.y + below.height + cue.room : heading.height + (heading.height > height ? cue.room : 0)
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        visible: !page.piece.ended

        PieceHeading {
            id: heading

            width: view.width
            piece: page.piece
            title: page.title
            told: page.told
            tellings: page.tellings
            accent: page.accent
            tones: page.tones
        }
    }

    ScrollCue {
        id: cue

        view: view
        tones: page.tones
        visible: view.visible
    }

    Item {
        id: below

        parent: page.beside ? view.contentItem : page
        x: page.beside ? 0 : Theme.margin
        y: page.beside ? heading.height + Theme.step * 3 : page.height - height - Theme.step * 3
        width: page.beside ? view.width : page.inner
        height: childrenRect.height
        visible: !page.piece.ended
    }

    Item {
        id: stage

        // what is played may reach beyond it, and then lies below the words
        z: -1
        x: page.beside && !Theme.rightToLeft ? view.x + view.width + Theme.gap : Theme.margin
        y: Math.max(Theme.aboveReach, page.stageTop)
        width: page.inner - (page.beside ? view.width + Theme.gap : 0)
        height: (page.beside ? page.height : below.y) - Theme.step * 2 - y
        visible: !page.piece.ended
    }

    PieceEndCard {
        id: ending

        anchors.fill: parent
        visible: page.piece.ended
        end: page.piece.end
        museumFolder: page.museumFolder
        tones: page.tones
        heading: page.endHeading
        told: page.learned
        resultBeside: page.resultBeside
        why: page.piece.outOfTime ? page.told : ""
        onAgain: page.again()
        onStayed: page.moved(position)
        onChosen: (card, targetId) => page.open(card, targetId)
    }
}
