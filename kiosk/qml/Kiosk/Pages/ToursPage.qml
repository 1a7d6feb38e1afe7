pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The tours to choose from, side by side along the quay.
Page {
    id: page

    required property Touring touring

    signal tourChosen(tourId: string)

    tones: Theme.night

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    Serif {
        id: heading

        x: Theme.margin
        y: Theme.step * 6
        text: qsTr("Which way shall we go?")
        color: page.tones.ink
        font.pixelSize: Theme.title
        font.weight: Font.Bold
    }

    GridView {
        id: tours

        readonly property int columns: Theme.portrait ? 2 : 3

        x: Theme.margin
        anchors.top: heading.bottom
        anchors.topMargin: Theme.step * 3
        anchors.bottom: parent.bottom
        width: parent.width - 2 * Theme.margin + Theme.gap
        cellWidth: Math.floor(width / columns)
        cellHeight: Math.max(Theme.step * 46 * Theme.reading, Math.floor(height / (Theme.portrait ? 3 : 2)))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: page.touring.tours

        delegate: TourCard {
            required property string tourId

            width: tours.cellWidth - Theme.gap
            height: tours.cellHeight - Theme.gap
            tones: page.tones
            onClicked: page.tourChosen(tourId)
        }
    }
}
