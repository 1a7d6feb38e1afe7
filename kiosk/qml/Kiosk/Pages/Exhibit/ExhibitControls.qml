import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What there is to touch about the object itself, and the ways to its neighbours.
Column {
    id: controls

    required property ExhibitDetails exhibit
    required property bool turns
    required property Tones tones

    signal stepRequested(step: int)
    signal turnRequested(steps: int)
    signal handsOnRequested

    spacing: Math.max(Theme.targetGap, Theme.step * 1.5)

    ObjectLabel {
        width: controls.width
        credit: controls.exhibit.picture.toString() === "" ? "" : controls.exhibit.isPhotograph ? controls.exhibit.credit : qsTr("Model, not a photograph")
        turns: controls.turns
        handsOn: controls.exhibit.handsOn
        tones: controls.tones
        onTurnRequested: steps => controls.turnRequested(steps)
        onHandsOnRequested: controls.handsOnRequested()
    }

    Neighbours {
        width: controls.width
        previousTitle: controls.exhibit.previousTitle
        nextTitle: controls.exhibit.nextTitle
        tones: controls.tones
        onStepRequested: step => controls.stepRequested(step)
    }
}
