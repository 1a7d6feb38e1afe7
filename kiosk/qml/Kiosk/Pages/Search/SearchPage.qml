pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// Finding an exhibit: what is typed, what it finds, and the keys below.
Page {
    id: page

    required property SearchDetails search

    signal typed(text: string)

    title: qsTr("Search")
    tones: Theme.night
    onArrived: position => results.contentY = position

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    Serif {
        id: line

        x: Theme.margin
        y: Theme.step * 6
        width: parent.width - 2 * Theme.margin
        text: page.search.typed === "" ? qsTr("What are you looking for?") : page.search.typed + "\u2009|"
        color: page.search.typed === "" ? page.tones.quiet : page.tones.ink
        font.pixelSize: Theme.title
        maximumLineCount: 1
        elide: Text.ElideLeft
    }

    Sans {
        id: hint

        x: Theme.margin
        y: line.y + line.height
        width: line.width
        text: page.search.typed === "" ? qsTr("English words, years, or Chinese by pinyin or initials: lyq finds 路由器.") : results.count === 0 ? qsTr("Nothing found. Try fewer letters.") : qsTr("%n found", "", results.count)
        color: page.tones.quiet
        font.pixelSize: Theme.note
    }

    GridView {
        id: results

        readonly property int columns: Theme.portrait ? 2 : 4

        x: Theme.margin
        y: hint.y + hint.height + Theme.step * 3
        width: parent.width - 2 * Theme.margin + Theme.gap
        height: keys.y - y - Theme.step * 2
        cellWidth: Math.floor(width / columns)
        cellHeight: Theme.step * (Theme.portrait ? 22 : 20) * Theme.reading
        clip: true
        boundsBehavior: Flickable.DragOverBounds
        // Built ahead at once, for rows may go at any letter; see Wall.
        cacheBuffer: 0
        displayMarginBeginning: cellHeight
        displayMarginEnd: cellHeight
        model: page.search.exhibits
        onMovementEnded: page.moved(contentY)

        delegate: MentionButton {
            required property string exhibitId

            width: results.cellWidth - Theme.gap
            height: results.cellHeight
            tones: page.tones
            onClicked: page.exhibitChosen(exhibitId)
        }
    }

    LetterKeys {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.step * 2
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.margin, Theme.step * 130)
        tones: page.tones
        onLetterTyped: letter => page.typed(page.search.typed + letter)
        onLastErased: page.typed(page.search.typed.slice(0, -1))
        onAllErased: page.typed("")
    }
}
