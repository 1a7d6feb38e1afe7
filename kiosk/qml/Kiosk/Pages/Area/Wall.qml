pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// All exhibits of an area after its introduction, in one long row, dragged sideways (on a portrait
// screen in two columns, upwards).
GridView {
    id: wall

    required property AreaDetails area
    required property Tones tones
    // How far the visitor has come, in pixels from the beginning of the introduction.
    readonly property real position: Theme.portrait ? contentY - originY : contentX - originX
    readonly property real label: Theme.step * 21

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
    // On a landscape screen a picture is as wide as it is high.
    cellWidth: Theme.portrait ? Math.floor(width / 2) : Math.floor(height - Theme.margin - label + Theme.gap)
    cellHeight: Theme.portrait ? cellWidth + label : height
    clip: true
    cacheBuffer: Theme.step * 100
    reuseItems: true
    boundsBehavior: Flickable.DragOverBounds
    model: rowsGo ? null : area.exhibits
    onOriginXChanged: if (!moving) goToLastPosition()
    onOriginYChanged: if (!moving) goToLastPosition()
    onMovementEnded: stay()

    header: Flickable {
        width: Theme.portrait ? wall.width : Theme.step * 72
        height: Theme.portrait ? contentHeight : wall.height
        contentHeight: introduction.height + introduction.y + Theme.gap
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height

        WallIntroduction {
            id: introduction

            x: Theme.portrait ? 0 : Theme.margin
            y: Theme.margin
            width: parent.width - x - Theme.gap * (Theme.portrait ? 1 : 2)
            area: wall.area
            count: wall.count
            tones: wall.tones
        }
    }

    delegate: ExhibitCard {
        required property string exhibitId

        topInset: Theme.portrait ? 0 : Theme.margin
        topPadding: topInset
        width: wall.cellWidth - Theme.gap
        height: wall.cellHeight - (Theme.portrait ? Theme.gap : 0)
        upright: Theme.portrait
        seenAt: Theme.portrait ? (y - wall.contentY) / wall.height : (x - wall.contentX) / wall.width
        onClicked: wall.exhibitChosen(exhibitId)
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
