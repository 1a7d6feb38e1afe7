pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The tours to choose from. The first is for children and has a card of its own size; the others
// stand side by side where there is room for two.
Page {
    id: page

    required property Touring touring

    signal tourChosen(tourId: string)

    tones: Theme.night
    onArrived: position => tours.contentY = position

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    Flickable {
        id: tours

        readonly property real columnWidth: Theme.oneColumn ? column.width : Math.floor((column.width - Theme.gap) / 2)

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
            spacing: Theme.step * 2

            Serif {
                width: parent.width
                // the last word is never alone on its line
                text: qsTr("Which way shall we go?").replace(/ (?=\S+$)/, "\u00a0")
                color: page.tones.ink
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                isHeading: true
            }

            Flow {
                id: cards

                width: parent.width
                spacing: Theme.gap

                Repeater {
                    model: page.touring.tours

                    TourCard {
                        required property string tourId
                        required property int index

                        large: index === 0
                        width: large ? cards.width : tours.columnWidth
                        tones: page.tones
                        onClicked: page.tourChosen(tourId)
                    }
                }
            }
        }
    }

    ScrollCue {
        id: cue

        view: tours
        edge: Theme.margin
        tones: page.tones
    }
}
