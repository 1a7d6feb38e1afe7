pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// Finding an exhibit: what is typed, what it finds, and the keys below. Where there is no room for
// both, the keys make way for what is found, and come back at a touch.
Page {
    id: page

    required property SearchDetails search
    readonly property bool untyped: search.typed === ""
    // The page is so low that keys and question take nearly all of it.
    readonly property bool low: height < keys.wholeHeight + Theme.note * 8
    readonly property bool byTurns: height - keys.wholeHeight < Theme.title * 1.7 + Theme.note * 9 + Theme.step * 12
    // The visitor wants what is found in the place of the keys.
    property bool browsing: false
    readonly property bool keysGone: byTurns && browsing && results.count > 0

    signal typed(text: string)

    title: qsTr("Search")
    tones: Theme.night
    onArrived: position => results.contentY = position - results.topMargin
    onUntypedChanged: if (untyped) browsing = false
    onVisibleChanged: keys.digits = false

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    Column {
        id: question

        readonly property real highest: Theme.step * (page.low ? 2 : 6)

        anchors.left: parent.left
        anchors.right: turn.visible ? turn.left : parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: turn.visible ? Theme.gap : Theme.margin
        // until something is typed it has the room above the keys to itself
        y: page.untyped ? Math.max(highest, (keys.y - height) / 2) : highest
        spacing: Theme.step

        Serif {
            width: parent.width
            // the last word is never alone on its line
            text: page.untyped ? qsTr("What are you looking for?").replace(/ (?=\S+$)/, "\u00a0") : page.search.typed + "\u2009|"
            color: page.untyped ? page.tones.quiet : page.tones.ink
            font.pixelSize: page.low ? Theme.heading : Theme.title
            maximumLineCount: page.untyped ? 3 : 1
            elide: page.untyped ? Text.ElideNone : Text.ElideLeft
            isHeading: true
        }

        Sans {
            width: parent.width
            text: page.untyped ? qsTr("English words, years, or Chinese by pinyin or initials: lyq finds 路由器.") : results.count === 0 ? qsTr("Nothing found. Try fewer letters.") : qsTr("%n found", "", results.count)
            color: page.tones.quiet
            font.pixelSize: Theme.note
            lineHeight: Theme.noteLineHeight
            visible: !(turn.visible && turn.enabled) && question.highest + Theme.heading * 1.7 + implicitHeight < keys.y
        }
    }

    PillButton {
        id: turn

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.step * (page.low ? 2 : 6)
        text: page.keysGone ? qsTr("Keys") : qsTr("%n found", "", results.count)
        glyph: page.keysGone ? Icons.keyboard : Icons.list
        wordSize: Theme.note
        tones: page.tones
        visible: page.byTurns && !page.untyped
        enabled: results.count > 0
        onClicked: page.browsing = !page.browsing
    }

    GridView {
        id: results

        readonly property int columns: Theme.reading >= 1.5 ? 1 : Math.max(1, Math.floor((width - leftMargin) / (Theme.note * 17)))
        // Of the highest that is found.
        property real highest: 0

        function measure(): void {
            highest = contentItem.children.reduce((most, item) => Math.max(most, item instanceof MentionButton ? item.implicitHeight : 0), 0);
        }

        function measureSoon(): void {
            Qt.callLater(measure);
        }

        anchors.left: parent.left
        anchors.right: parent.right
        // room for the focus ring, which would be clipped
        anchors.leftMargin: Theme.margin - leftMargin
        anchors.rightMargin: Theme.margin - Theme.gap
        leftMargin: Theme.step
        topMargin: Theme.step
        y: Math.max(question.y + question.height, turn.visible ? turn.y + turn.height : 0) + Theme.step
        height: (page.byTurns ? page.height : keys.y) - y - Theme.step
        cellWidth: Math.floor((width - leftMargin) / columns)
        cellHeight: Math.max(Theme.step * 18, highest) + Theme.targetGap
        clip: true
        boundsBehavior: Flickable.DragOverBounds
        // Built ahead at once, for rows may go at any letter; see Wall.
        cacheBuffer: 0
        displayMarginBeginning: cellHeight
        displayMarginEnd: cellHeight
        bottomMargin: topMargin + contentHeight > height ? cue.room : 0
        visible: !page.untyped && (!page.byTurns || page.keysGone)
        model: page.search.exhibits
        onMovementEnded: page.moved(contentY + topMargin)
        onCountChanged: measureSoon()
        Accessible.role: Accessible.List
        Accessible.name: qsTr("%n found", "", count)

        delegate: MentionButton {
            required property string exhibitId

            width: results.cellWidth - Theme.gap
            height: results.cellHeight - Theme.targetGap
            tones: page.tones
            onImplicitHeightChanged: results.measureSoon()
            onClicked: page.exhibitChosen(exhibitId)
        }
    }

    ScrollCue {
        id: cue

        view: results
        tones: page.tones
        visible: results.visible
    }

    LetterKeys {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.step * 2
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - Theme.margin, Math.max(least, Math.min(parent.width - 2 * Theme.margin, Theme.step * 130)))
        tones: page.tones
        compact: page.low
        visible: !page.keysGone
        onLetterTyped: letter => page.typed(page.search.typed + letter)
        onLastErased: page.typed(page.search.typed.slice(0, -1))
        onAllErased: page.typed("")
    }
}
