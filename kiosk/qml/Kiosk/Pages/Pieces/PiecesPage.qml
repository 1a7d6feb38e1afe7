pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The hands-on pieces to choose from.
Page {
    id: page

    required property PieceListModel pieces
    required property url museumFolder
    readonly property real highest: rows.children.reduce((most, tile) => Math.max(most, (tile as PieceTile)?.wanted ?? 0), 0)
    readonly property real pictureHeight: Math.max(Theme.step * 22, Math.min(Theme.step * 36, (view.height - rows.y) / Math.max(1, rows.lines) - Theme.lead * 1.5 - Theme.note * 1.7 - Theme.step * 10))

    signal pieceChosen(exhibitId: string)

    tones: Theme.night
    title: qsTr("Try it yourself")
    onArrived: position => view.contentY = position

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    Flickable {
        id: view

        readonly property real end: rows.y + rows.height + Theme.step * 2

        anchors.fill: parent
        contentHeight: end + (end > height ? cue.room : 0)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        onMovementEnded: page.moved(contentY)

        Serif {
            id: heading

            x: Theme.margin
            y: Theme.step * 4.5
            width: view.width - 2 * Theme.margin
            text: page.title
            color: page.tones.ink
            font.pixelSize: Theme.title
            font.weight: Font.Bold
            isHeading: true
        }

        FullRows {
            id: rows

            x: Theme.margin
            y: heading.y + heading.height + Theme.step * 3
            width: heading.width
            count: tiles.count
            least: Math.max(Theme.lead * 9, Theme.step * 42)
            most: 3
            spacing: Theme.step * 3

            Repeater {
                id: tiles

                model: page.pieces

                PieceTile {
                    required property int index

                    width: rows.widthOf(index)
                    height: page.highest
                    pictureHeight: page.pictureHeight
                    museumFolder: page.museumFolder
                    tones: page.tones
                    onClicked: page.pieceChosen(exhibitId)
                }
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
