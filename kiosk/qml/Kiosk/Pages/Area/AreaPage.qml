pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The wall of an area, where one stands along it, and the way into the hall.
Page {
    id: page

    required property AreaDetails area
    required property bool hallThere

    signal hallRequested

    title: page.area.name
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

    // Wider and higher than the wall by what the ring round a card needs.
    Item {
        id: view

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? overview.width + overview.anchors.rightMargin : 0
        anchors.top: parent.top
        anchors.bottom: ways.top
        anchors.bottomMargin: Theme.portrait ? Theme.targetGap : 0
        clip: true

        Wall {
            id: wall

            anchors.fill: parent
            anchors.leftMargin: Theme.portrait ? Theme.margin : 0
            anchors.topMargin: Theme.portrait ? 0 : Theme.margin
            anchors.bottomMargin: Theme.portrait ? 0 : Theme.step * 1.5
            area: page.area
            tones: page.tones
            onExhibitChosen: exhibitId => page.exhibitChosen(exhibitId)
            onMoved: position => page.moved(position)
        }

        MeltingEdge {
            edge: Qt.BottomEdge
            dark: page.tones.ground
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.step * 6
            visible: Theme.portrait && !wall.atYEnd
        }
    }

    Rectangle {
        anchors.left: parent.left
        width: Theme.portrait ? parent.width : Theme.step
        height: Theme.portrait ? Theme.step : parent.height
        color: page.tones.lantern(page.area.hue)
    }

    // The ways on, in as many rows as their words need.
    Flow {
        id: ways

        readonly property real room: Theme.portrait ? page.width - 2 * Theme.margin : page.width * 0.75 - Theme.margin

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.step * 1.5
        width: Math.min(room, (walk.visible ? walk.width + spacing : 0) + doors.width)
        spacing: Theme.targetGap

        PillButton {
            id: walk

            text: qsTr("Walk through the hall")
            glyph: Icons.walk
            tones: page.tones
            roomForWord: ways.room - Theme.step * 6 - wordSize * 2
            visible: page.hallThere
            onClicked: page.hallRequested()
        }

        ProgrammeDoors {
            id: doors

            room: ways.room
            brief: Theme.reading >= 1.5
            tones: page.tones
            onChosen: screen => page.screenRequested(screen)
        }
    }

    WallOverview {
        id: overview

        readonly property real afterWays: ways.x + ways.width + Theme.gap

        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? Theme.step * 1.5 : Theme.margin
        anchors.bottom: Theme.portrait ? view.bottom : ways.bottom
        width: Theme.portrait ? implicitWidth : parent.width - afterWays - anchors.rightMargin
        height: Theme.portrait ? view.height - Theme.margin : implicitHeight
        wall: wall
        upright: Theme.portrait
        accent: page.tones.lantern(page.area.hue)
        tones: page.tones
        onMoved: wall.stay()
    }
}
