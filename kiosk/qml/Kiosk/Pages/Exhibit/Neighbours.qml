import QtQuick
import Kiosk.Theme

// The ways to the exhibits beside this one on its wall, where there are any.
Grid {
    id: neighbours

    required property string previousTitle
    required property url previousPicture
    required property string nextTitle
    required property url nextPicture
    required property Tones tones
    readonly property bool offered: previousTitle !== "" || nextTitle !== ""
    readonly property bool sideBySide: width >= Theme.note * 28
    readonly property real wayWidth: sideBySide ? (width - spacing) / 2 : width
    readonly property real wayHeight: sideBySide ? Math.max(previous.implicitHeight, next.implicitHeight) : 0

    signal stepRequested(step: int)

    columns: sideBySide ? 2 : 1
    spacing: Theme.targetGap
    visible: offered

    NeighbourButton {
        id: previous

        width: neighbours.wayWidth
        height: Math.max(implicitHeight, neighbours.wayHeight)
        text: neighbours.previousTitle
        picture: neighbours.previousPicture
        forward: false
        arrowFirst: neighbours.sideBySide
        tones: neighbours.tones
        onClicked: neighbours.stepRequested(-1)
    }

    NeighbourButton {
        id: next

        width: neighbours.wayWidth
        height: Math.max(implicitHeight, neighbours.wayHeight)
        text: neighbours.nextTitle
        picture: neighbours.nextPicture
        forward: true
        tones: neighbours.tones
        onClicked: neighbours.stepRequested(+1)
    }
}
