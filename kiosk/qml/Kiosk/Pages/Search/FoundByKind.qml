pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What is found, kind by kind: exhibits as pictures, all others as rows.
ListView {
    id: found

    required property SearchDetails search
    required property Tones tones
    readonly property int columns: Math.max(1, Math.floor((width + Theme.gap) / (Theme.note * 7.4 + Theme.gap)))
    // Two rows of pictures where little else follows.
    readonly property int shown: Math.min(search.exhibitsListed, columns * (count < 4 ? 2 : 1))

    signal chosen(sort: string, id: string)
    signal expected(sort: string, id: string)
    signal narrowed(facet: string, value: string)

    clip: true
    boundsBehavior: Flickable.DragOverBounds
    // Built at once, for rows may go at any letter; see Wall.
    cacheBuffer: 0
    displayMarginBeginning: height
    displayMarginEnd: height * 2
    model: search.others
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n found", "", search.total)

    header: Column {
        width: found.width
        bottomPadding: Theme.step
        visible: found.shown > 0
        height: visible ? implicitHeight : 0

        KindHeading {
            width: parent.width
            name: qsTr("Exhibits")
            all: found.search.allExhibits
            more: found.search.allExhibits > found.shown
            tones: found.tones
            onAllRequested: found.narrowed("kind", "exhibit")
        }

        Grid {
            columns: found.columns
            columnSpacing: Theme.gap * 0.5
            rowSpacing: Theme.step * 2

            Repeater {
                model: found.search.exhibits

                Loader {
                    id: place

                    required property int index
                    required property string targetId
                    required property string before
                    required property string match
                    required property string after
                    required property string quoteBefore
                    required property string quoteMatch
                    required property string quoteAfter
                    required property string year
                    required property string kind
                    required property string hue
                    required property url picture

                    active: index < found.shown
                    visible: active
                    sourceComponent: ExhibitHit {
                        width: Math.floor((found.width + Theme.gap * 0.5) / found.columns - Theme.gap * 0.5)
                        before: place.before
                        match: place.match
                        after: place.after
                        quoteBefore: place.quoteBefore
                        quoteMatch: place.quoteMatch
                        quoteAfter: place.quoteAfter
                        year: place.year
                        kind: place.kind
                        hue: place.hue
                        picture: place.picture
                        tones: found.tones
                        onClicked: found.chosen("exhibit", place.targetId)
                    }
                }
            }
        }
    }

    delegate: Column {
        id: row

        required property int index
        required property string sort
        required property string section
        required property int allFound
        required property string targetId
        required property string before
        required property string match
        required property string after
        required property string quoteBefore
        required property string quoteMatch
        required property string quoteAfter
        required property string kind
        required property string hue
        required property url picture
        readonly property bool first: ListView.previousSection !== ListView.section

        width: ListView.view.width

        KindHeading {
            width: parent.width
            visible: row.first
            name: row.section
            all: row.allFound
            more: row.allFound > 3 && !found.search.narrowed
            tones: found.tones
            onAllRequested: found.narrowed("kind", row.sort)
        }

        Rectangle {
            width: parent.width
            height: Theme.hairlineWidth
            color: found.tones.hairline
        }

        HitRow {
            width: parent.width
            before: row.before
            match: row.match
            after: row.after
            quoteBefore: row.quoteBefore
            quoteMatch: row.quoteMatch
            quoteAfter: row.quoteAfter
            kind: row.kind
            hue: row.hue
            picture: row.picture
            tones: found.tones
            onPressed: found.expected(row.sort, row.targetId)
            onClicked: found.chosen(row.sort, row.targetId)
        }
    }

    section.property: "sort"
}
