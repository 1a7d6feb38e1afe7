pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The tours to choose from, side by side along the quay.
Page {
    id: page

    required property Touring touring

    signal tourChosen(tourId: string)

    title: heading.text
    tones: Theme.night

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    Serif {
        id: heading

        x: Theme.margin
        y: Theme.step * 4.5
        text: qsTr("Which way shall we go?")
        color: page.tones.ink
        font.pixelSize: Theme.title
        font.weight: Font.Bold
    }

    GridView {
        id: tours

        readonly property int columns: Theme.portrait ? 1 : 2
        readonly property int rows: Math.ceil(count / columns)

        x: Theme.margin
        anchors.top: heading.bottom
        anchors.topMargin: Theme.step * 2
        anchors.bottom: parent.bottom
        width: parent.width - 2 * Theme.margin + Theme.gap * (Theme.portrait ? 1 : 2)
        cellWidth: Math.floor(width / columns)
        cellHeight: Math.max(Theme.step * (25 + 2 * Theme.textSize) * Theme.reading, Math.min(Theme.step * 36, Math.floor(height / rows)))
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // Built ahead at once, for tours may go; see Wall.
        cacheBuffer: 0
        displayMarginBeginning: cellHeight
        displayMarginEnd: cellHeight
        model: page.touring.tours

        delegate: TourCard {
            required property string tourId

            width: tours.cellWidth - Theme.gap * (Theme.portrait ? 1 : 2)
            height: tours.cellHeight - Theme.step * 2
            tones: page.tones
            onClicked: page.tourChosen(tourId)
        }
    }
}
