import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The beginning of a wall: its introduction. In landscape it is wide enough for a name of eleven
// ideographs, as all six areas have one, and scrolls where it is longer than the wall is high.
Item {
    id: panel

    required property AreaDetails area
    required property int count
    required property Tones tones
    readonly property real margin: Theme.portrait ? 0 : Theme.margin
    readonly property bool long: !Theme.portrait && introduction.height > height

    implicitWidth: margin + Math.ceil(Theme.headline * 11.8) + Theme.gap * 1.5
    implicitHeight: introduction.y + introduction.height + Theme.gap

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: introduction.y + introduction.height + (panel.long ? cue.room : 0)
        boundsBehavior: Flickable.StopAtBounds
        interactive: panel.long
        clip: panel.long

        WallIntroduction {
            id: introduction

            anchors.left: parent.left
            anchors.leftMargin: panel.margin
            y: Theme.portrait ? Theme.margin : 0
            width: view.width - panel.margin - Theme.gap * (Theme.portrait ? 1 : 1.5)
            area: panel.area
            count: panel.count
            tones: panel.tones
        }
    }

    ScrollCue {
        id: cue

        view: view
        tones: panel.tones
        visible: panel.long
    }
}
