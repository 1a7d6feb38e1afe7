pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The wall of an area: its introduction, then all its exhibits in one long row, dragged sideways
// (on a portrait screen in two columns, upwards).
Page {
    id: page

    required property AreaDetails area
    required property bool hallThere

    signal hallRequested

    tones: Theme.night
    onArrived: position => wall.returnTo(position)

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    GlyphPrewarmer {
        titleLetters: page.area.titleLetters
        labelLetters: page.area.labelLetters
    }

    GridView {
        id: wall

        // How far the visitor has come, in pixels from the beginning of the introduction.
        readonly property real position: Theme.portrait ? contentY - originY : contentX - originX
        readonly property real label: Theme.step * 21

        // Where the visitor was last; the beginning moves when the introduction grows or shrinks.
        property real wished: 0

        function returnTo(position: real): void {
            wished = position;
            forceLayout();
            goToRequested();
        }

        function goToRequested(): void {
            contentX = originX + (Theme.portrait ? 0 : wished);
            contentY = originY + (Theme.portrait ? wished : 0);
        }

        function stay(): void {
            wished = position;
            page.moved(position);
        }

        x: Theme.portrait ? Theme.margin : 0
        width: parent.width - x - (Theme.portrait ? overview.width : 0)
        height: parent.height - Theme.touchTarget
        flow: Theme.portrait ? GridView.FlowLeftToRight : GridView.FlowTopToBottom
        // On a landscape screen a picture is as wide as it is high.
        cellWidth: Theme.portrait ? Math.floor(width / 2) : Math.floor(height - Theme.margin - label + Theme.gap)
        cellHeight: Theme.portrait ? cellWidth + label : height
        clip: true
        cacheBuffer: Theme.step * 100
        reuseItems: true
        boundsBehavior: Flickable.DragOverBounds
        model: page.area.exhibits
        onOriginXChanged: if (!moving) goToRequested()
        onOriginYChanged: if (!moving) goToRequested()
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
                area: page.area
                count: wall.count
                tones: page.tones
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
            onClicked: page.exhibitChosen(exhibitId)
        }
    }

    Rectangle {
        width: Theme.portrait ? parent.width : Theme.step
        height: Theme.portrait ? Theme.step : parent.height
        color: page.tones.lantern(page.area.hue)
    }

    LabelledButton {
        id: walk

        x: Theme.margin - Theme.step * 2
        anchors.bottom: parent.bottom
        text: qsTr("Walk through the hall")
        glyph: Icons.walk
        tones: page.tones
        visible: page.hallThere
        onClicked: page.hallRequested()
    }

    WallOverview {
        id: overview

        x: Theme.portrait ? parent.width - width : (walk.visible ? walk.x + walk.width : 0) + Theme.gap
        y: Theme.portrait ? 0 : parent.height - height
        width: Theme.portrait ? implicitWidth : parent.width - x - Theme.margin / 2
        height: Theme.portrait ? wall.height : implicitHeight
        wall: wall
        upright: Theme.portrait
        accent: page.tones.lantern(page.area.hue)
        tones: page.tones
        onMoved: wall.stay()
    }
}
