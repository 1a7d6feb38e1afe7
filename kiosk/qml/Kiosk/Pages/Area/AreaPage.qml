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

    Wall {
        id: wall

        x: Theme.portrait ? Theme.margin : 0
        width: parent.width - x - (Theme.portrait ? overview.implicitWidth : 0)
        height: parent.height - Theme.touchTarget
        area: page.area
        tones: page.tones
        onExhibitChosen: exhibitId => page.exhibitChosen(exhibitId)
        onMoved: position => page.moved(position)
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

        readonly property real afterWalk: walk.visible ? walk.x + walk.width : 0

        anchors.right: parent.right
        anchors.rightMargin: Theme.portrait ? 0 : Theme.margin / 2
        anchors.bottom: Theme.portrait ? wall.bottom : parent.bottom
        width: Theme.portrait ? implicitWidth : parent.width - afterWalk - Theme.gap - anchors.rightMargin
        height: Theme.portrait ? wall.height : implicitHeight
        wall: wall
        upright: Theme.portrait
        accent: page.tones.lantern(page.area.hue)
        tones: page.tones
        onMoved: wall.stay()
    }
}
