pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Where nothing but exhibits is found: all of them as pictures.
GridView {
    id: found

    required property SearchDetails search
    required property Tones tones
    readonly property int columns: Math.max(1, Math.floor(width / (Theme.note * 8.6)))
    readonly property bool goesOn: Math.ceil(search.exhibitsListed / columns) * cellHeight > height
    // Of the highest that is found.
    property real highest: 0

    signal chosen(sort: string, id: string)

    function measure(): void {
        highest = contentItem.children.reduce((most, item) => Math.max(most, item instanceof ExhibitHit ? item.implicitHeight : 0), 0);
    }

    function measureSoon(): void {
        Qt.callLater(measure);
    }

    cellWidth: Math.floor(width / columns)
    cellHeight: Math.max(Theme.step * 24, highest) + Math.max(Theme.step * 2, Theme.targetGap)
    clip: true
    boundsBehavior: Flickable.DragOverBounds
    // Built ahead at once, for rows may go at any letter; see Wall.
    cacheBuffer: 0
    displayMarginBeginning: cellHeight
    displayMarginEnd: cellHeight
    model: search.exhibits
    onCountChanged: measureSoon()
    Accessible.role: Accessible.List
    Accessible.name: qsTr("%n found", "", search.total)

    delegate: ExhibitHit {
        required property string targetId

        width: found.cellWidth - Theme.gap * 0.5
        height: found.cellHeight - Math.max(Theme.step * 2, Theme.targetGap)
        tones: found.tones
        onImplicitHeightChanged: found.measureSoon()
        onClicked: found.chosen("exhibit", targetId)
    }
}
