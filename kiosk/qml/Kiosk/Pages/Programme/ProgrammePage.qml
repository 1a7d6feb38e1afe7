pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// A page of pictures to choose from, below its title.
Page {
    id: page

    required property url museumFolder
    // How far down pictures are wanted.
    readonly property real seenTo: view.contentY + view.height * 1.5 - column.y
    default property alias grids: column.data

    tones: Theme.night
    onArrived: position => view.contentY = position

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    Flickable {
        id: view

        anchors.fill: parent
        contentHeight: column.y + column.height + cue.room
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        onMovementEnded: page.moved(contentY)

        Column {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.margin
            y: Theme.step * 4.5
            spacing: Theme.step * 5

            Serif {
                width: parent.width
                text: page.title
                color: page.tones.ink
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                isHeading: true
            }
        }
    }

    ScrollCue {
        id: cue

        view: view
        edge: Theme.margin
        tones: page.tones
    }
}
