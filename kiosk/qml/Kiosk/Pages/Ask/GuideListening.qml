import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Where the guide is asked: questions to touch, and keys to write one. Where there is no room for
// both, they make way for each other.
Item {
    id: listening

    required property AskDetails ask
    required property Tones tones
    // How high it is while the guide has its usual size: by this it is told whether questions and keys
    // make way for each other, for then the guide may have another.
    required property real usualHeight
    readonly property real head: Theme.step * (Theme.portrait ? 2 : Theme.aboveReach > 0 ? 2 : 5)
    readonly property real between: Theme.step * 2
    readonly property real foot: Theme.step * 2
    // What the keys leave for questions, and whether that is room for four at least.
    // The hint counts where it is hidden too, or it would come and go.
    readonly property real headHeight: title.implicitHeight + heading.spacing + hint.implicitHeight
    readonly property real beside: usualHeight - head - headHeight - writing.height - foot - between * 2
    readonly property bool byTurns: Math.floor((beside + starters.spacing) / (starters.highest + starters.spacing)) * starters.columns < Math.min(4, starters.count)
    // The visitor wants the keys in the place of the questions.
    property bool wantsKeys: false
    readonly property bool keysAlone: byTurns && wantsKeys

    function send(question: string): void {
        ask.ask(question, Theme.calmMotion);
    }

    onVisibleChanged: if (visible) wantsKeys = ask.typed !== ""

    Column {
        id: heading

        y: listening.head
        width: parent.width
        spacing: Theme.step

        Serif {
            id: title

            width: parent.width
            text: qsTr("Ask the guide")
            color: listening.tones.ink
            font.pixelSize: Theme.headline
            font.weight: Font.Bold
            isHeading: true
            // the way back to the questions may have its place
            visible: !listening.keysAlone || turn.y > listening.head + implicitHeight
        }

        Sans {
            id: hint

            width: parent.width
            text: qsTr("Answers come from the museum's own cards alone. Touch a question, or write one.")
            color: listening.tones.quiet
            font.pixelSize: Theme.note
            lineHeight: Theme.noteLineHeight
            visible: !listening.keysAlone && listening.height > Theme.note * 16
        }
    }

    Flickable {
        id: view

        anchors.top: heading.bottom
        anchors.topMargin: listening.between
        width: parent.width
        height: listening.byTurns ? turn.y - y - listening.between / 2 : listening.beside
        contentHeight: listening.byTurns && starters.height > height ? starters.height + cue.room : starters.height
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive
        visible: !listening.keysAlone

        Starters {
            id: starters

            width: parent.width
            questions: listening.ask.starters
            tones: listening.tones
            room: listening.byTurns ? 10000 : listening.beside
            onChosen: question => listening.send(question)
        }
    }

    ScrollCue {
        id: cue

        view: view
        edge: 0
        tones: listening.tones
        visible: view.visible
    }

    PillButton {
        id: turn

        anchors.left: parent.left
        y: listening.wantsKeys ? writing.y - height - listening.between / 2 : parent.height - height - listening.foot
        text: listening.wantsKeys ? qsTr("Questions") : qsTr("Write a question")
        glyph: listening.wantsKeys ? Icons.list : Icons.keyboard
        tones: listening.tones
        visible: listening.byTurns
        onClicked: listening.wantsKeys = !listening.wantsKeys
    }

    WrittenQuestion {
        id: writing

        width: parent.width
        y: parent.height - height - listening.foot
        ask: listening.ask
        tones: listening.tones
        visible: !listening.byTurns || listening.wantsKeys
        onAsked: listening.send(listening.ask.typed)
    }
}
