pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// All exhibits of an area after its introduction, in one long row, dragged sideways (on a portrait
// screen upwards, in two columns, or in one where the words are large).
GridView {
    id: wall

    required property AreaDetails area
    required property Tones tones
    // How far the visitor has come, in pixels from the beginning of the introduction.
    readonly property real position: Theme.portrait ? contentY - originY : contentX - originX

    // Where the visitor was last; the beginning moves when the introduction grows or shrinks.
    property real lastPosition: 0
    property bool rowsGo: false

    signal exhibitChosen(exhibitId: string)
    // The visitor has moved along the wall and come to rest.
    signal moved(position: real)

    function returnTo(position: real): void {
        lastPosition = position;
        forceLayout();
        goToLastPosition();
    }

    function goToLastPosition(): void {
        contentX = originX + (Theme.portrait ? 0 : lastPosition);
        contentY = originY + (Theme.portrait ? lastPosition : 0);
    }

    function stay(): void {
        lastPosition = position;
        moved(position);
    }

    flow: Theme.portrait ? GridView.FlowLeftToRight : GridView.FlowTopToBottom
    cellWidth: cards.cardWidth + Theme.gap
    cellHeight: cards.cardHeight + (Theme.portrait ? Theme.gap : 0)
    cacheBuffer: Theme.step * 100
    reuseItems: true
    boundsBehavior: Flickable.DragOverBounds
    model: rowsGo ? null : area.exhibits
    onOriginXChanged: if (!moving) goToLastPosition()
    onOriginYChanged: if (!moving) goToLastPosition()
    onMovementEnded: stay()

    header: WallPanel {
        width: Theme.portrait ? wall.width : implicitWidth
        height: Theme.portrait ? implicitHeight : wall.height
        area: wall.area
        count: wall.count
        tones: wall.tones
    }

    delegate: ExhibitCard {
        required property string exhibitId

        width: cards.cardWidth
        height: cards.cardHeight
        measure: cards
        seenAt: Theme.portrait ? (y - wall.contentY) / wall.height : (x - wall.contentX) / wall.width
        onClicked: wall.exhibitChosen(exhibitId)
        // kept for the next row: not drawn, but still where it was
        GridView.onPooled: enabled = false
        GridView.onReused: enabled = true
    }

    CardMeasure {
        id: cards

        width: wall.width
        height: wall.height
        longestTitles: wall.area.longestTitles
        longestLabels: wall.area.longestLabels
    }

    // A view that builds cards ahead calls off the one in the making by its number, at times only
    // when that row is gone: so before rows go the wall lets go of all.
    Connections {
        target: wall.area.exhibits
        function onRowsAboutToBeRemoved(): void {
            wall.rowsGo = true;
        }
        function onRowsRemoved(): void {
            wall.rowsGo = false;
            wall.returnTo(wall.lastPosition);
        }
    }
}
