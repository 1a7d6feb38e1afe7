pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The wall of an area: its introduction, then all its exhibits, dragged sideways
// (on a portrait screen upwards).
Page {
    id: page

    required property AreaDetails area
    required property bool hallThere

    signal hallWished

    tones: Theme.night
    onArrived: position => wall.returnTo(position)

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    Rectangle {
        id: beam

        width: Theme.portrait ? parent.width : Theme.step
        height: Theme.portrait ? Theme.step : parent.height
        color: page.tones.lantern(page.area.hue)
    }

    Flickable {
        id: beside

        x: Theme.margin
        y: Theme.margin
        width: Theme.portrait ? parent.width - 2 * Theme.margin : Theme.step * 50
        height: Theme.portrait ? introduction.height : parent.height - y
        contentHeight: introduction.height + (Theme.portrait ? 0 : Theme.gap)
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: true

        Column {
            id: introduction

            width: parent.width
            spacing: Theme.step * 2

            Serif {
                text: page.area.number
                color: page.tones.lantern(page.area.hue)
                font.pixelSize: Theme.poster * (Theme.portrait ? 1 : 1.5)
                lineHeight: 0.9
            }

            Serif {
                width: parent.width
                text: page.area.name
                color: page.tones.ink
                font.pixelSize: Theme.headline
                font.weight: Font.Bold
            }

            Serif {
                width: parent.width
                text: page.area.otherName
                color: page.tones.quiet
                font.pixelSize: Theme.lead * 0.9
            }

            Sans {
                width: parent.width
                topPadding: Theme.step
                text: page.area.intro
                color: page.tones.ink
                font.pixelSize: Theme.body
                lineHeight: Theme.bodyLineHeight
            }

            LabelledButton {
                x: -Theme.step * 2
                text: qsTr("Walk through the hall")
                glyph: Icons.walk
                tones: page.tones
                visible: page.hallThere
                onClicked: page.hallWished()
            }

            Sans {
                width: parent.width
                text: qsTr("%n exhibits", "", wall.count) + "\n" + qsTr("The pictures are models, unless a photographer is named.")
                color: page.tones.quiet
                font.pixelSize: Theme.note
            }
        }
    }

    GridView {
        id: wall

        readonly property real rows: 2
        readonly property real columns: 2

        function returnTo(position: real): void {
            forceLayout();
            contentX = Theme.portrait ? 0 : position;
            contentY = Theme.portrait ? position : 0;
        }

        x: Theme.portrait ? Theme.margin : beside.x + beside.width + Theme.step * 7
        y: Theme.portrait ? beside.y + beside.height + Theme.gap : Theme.step * 5
        width: parent.width - x - (Theme.portrait ? overview.width : 0)
        height: parent.height - y - (Theme.portrait ? 0 : overview.height)
        flow: Theme.portrait ? GridView.FlowLeftToRight : GridView.FlowTopToBottom
        // On a landscape screen the pictures are square: a card is as wide as its picture is high.
        cellWidth: Theme.portrait ? Math.floor(width / columns) : Math.floor(cellHeight - Theme.step * 24 + Theme.gap)
        cellHeight: Theme.portrait ? cellWidth + Theme.step * 20 : Math.floor(height / rows)
        clip: true
        cacheBuffer: Theme.step * 100
        reuseItems: true
        boundsBehavior: Flickable.DragOverBounds
        model: page.area.exhibits
        onMovementEnded: page.moved(Theme.portrait ? contentY : contentX)

        delegate: ExhibitCard {
            required property string exhibitId

            width: wall.cellWidth - Theme.gap
            height: wall.cellHeight - Theme.step * 4.5
            onClicked: page.exhibitChosen(exhibitId)
        }
    }

    WallOverview {
        id: overview

        x: Theme.portrait ? parent.width - width : wall.x
        y: Theme.portrait ? wall.y : parent.height - height
        width: Theme.portrait ? implicitWidth : parent.width - x - Theme.margin / 2
        height: Theme.portrait ? wall.height : implicitHeight
        wall: wall
        upright: Theme.portrait
        accent: page.tones.lantern(page.area.hue)
        tones: page.tones
        onMoved: page.moved(Theme.portrait ? wall.contentY : wall.contentX)
    }
}
