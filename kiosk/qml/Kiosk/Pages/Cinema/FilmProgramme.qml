pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The films to choose from, one below the other.
Column {
    id: programme

    required property CinemaDetails cinema
    required property Tones tones

    signal chosen(filmId: string)

    spacing: Theme.targetGap

    Sans {
        width: parent.width
        text: qsTr("Programme")
        color: programme.tones.quiet
        font.pixelSize: Theme.note
        leftPadding: Theme.step * 2
        rightPadding: Theme.step * 2
        bottomPadding: Theme.step
    }

    Repeater {
        model: programme.cinema.films

        ProgrammeRow {
            width: programme.width
            chosen: programme.cinema.chosen === filmId
            tones: programme.tones
            onClicked: programme.chosen(filmId)
        }
    }
}
