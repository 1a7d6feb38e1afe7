import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What there is to touch about the object itself, and the ways to its neighbours.
Column {
    id: controls

    required property ExhibitDetails exhibit
    required property bool turns
    // Whether it says here what the picture is.
    required property bool credited
    // Whether the ways to the neighbours are offered: on a tour others lead on.
    required property bool neighbourly
    required property Tones tones

    signal stepRequested(step: int)
    signal turnRequested(steps: int)
    signal closerRequested
    signal handsOnRequested
    signal filmRequested

    spacing: Theme.step * 2

    ObjectLabel {
        width: controls.width
        exhibit: controls.exhibit
        credited: controls.credited
        turns: controls.turns
        tones: controls.tones
        onTurnRequested: steps => controls.turnRequested(steps)
        onCloserRequested: controls.closerRequested()
        onHandsOnRequested: controls.handsOnRequested()
        onFilmRequested: controls.filmRequested()
    }

    Neighbours {
        width: controls.width
        visible: controls.neighbourly && offered
        previousTitle: controls.exhibit.previousTitle
        previousPicture: controls.exhibit.previousPicture
        nextTitle: controls.exhibit.nextTitle
        nextPicture: controls.exhibit.nextPicture
        tones: controls.tones
        onStepRequested: step => controls.stepRequested(step)
    }
}
