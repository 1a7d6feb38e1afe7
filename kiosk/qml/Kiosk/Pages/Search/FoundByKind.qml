pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What is found, kind by kind: exhibits as pictures, all others as rows.
Flickable {
    id: found

    required property SearchDetails search
    required property Tones tones
    readonly property int columns: Math.max(1, Math.floor((width + Theme.gap * 0.5) / (Theme.note * 8 + Theme.gap * 0.5)))
    // One row of pictures, so that what else is found is seen; several for who only looks round.
    readonly property int shown: Math.min(search.exhibitsListed, columns * (search.typed === "" ? 3 : 1))

    signal chosen(sort: string, id: string)
    signal expected(sort: string, id: string)
    signal narrowed(facet: string, value: string)

    clip: true
    boundsBehavior: Flickable.DragOverBounds
    contentHeight: column.height
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n found", "", search.total)

    Column {
        id: column

        width: found.width
        spacing: Theme.targetGap

        Column {
            width: found.width
            spacing: Theme.targetGap
            visible: found.shown > 0

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
                rowSpacing: Math.max(Theme.step * 2, Theme.targetGap)

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

        Repeater {
            model: found.search.others

            Column {
                id: row

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
                required property bool first

                width: column.width
                spacing: Theme.targetGap / 2

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
        }
    }
}
