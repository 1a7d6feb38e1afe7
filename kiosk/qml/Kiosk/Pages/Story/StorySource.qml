import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Where a story was first told.
Column {
    id: source

    required property StoryDetails story
    required property Tones tones

    signal filmRequested

    spacing: Theme.step

    FilmDoor {
        width: parent.width
        film: source.story.film
        tones: source.tones
        bottomPadding: Theme.step * 3
        onClicked: source.filmRequested()
    }

    Sans {
        width: parent.width
        text: qsTr("Retold in the museum's own words from")
        color: source.tones.quiet
        font.pixelSize: Theme.note
        bottomPadding: Theme.step * 0.5
    }

    Rectangle {
        width: parent.width
        height: Theme.hairlineWidth
        color: source.tones.hairline
    }

    Sans {
        width: parent.width
        topPadding: Theme.step
        text: [source.story.publisher, source.story.headline, source.story.byline].filter(Boolean).join(", ")
        color: source.tones.ink
        font.pixelSize: Theme.note
    }
}
