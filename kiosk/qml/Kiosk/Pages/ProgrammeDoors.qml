import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The ways to all stories, to all cases and to how it all hangs together: side by side, or one below the other in little room.
Flow {
    id: doors

    required property Tones tones
    required property real room
    property real wordSize: Theme.body
    property color ground: tones.ground
    // Large words beside others leave room for one.
    property bool brief: false
    // On home there are also the ways to what belongs to no area.
    property bool onHome: false

    signal chosen(screen: string)

    width: Math.min(room, stories.width + spacing + cases.width + (onHome ? spacing + connections.width : 0))
    spacing: Theme.targetGap

    PillButton {
        id: stories

        text: doors.brief ? qsTr("Stories") : qsTr("Summit stories")
        glyph: Icons.story
        tones: doors.tones
        ground: doors.ground
        wordSize: doors.wordSize
        onClicked: doors.chosen("stories")
    }

    PillButton {
        id: cases

        text: doors.brief ? qsTr("Cases") : qsTr("Case presentations")
        glyph: Icons.presentation
        tones: doors.tones
        ground: doors.ground
        wordSize: doors.wordSize
        onClicked: doors.chosen("cases")
    }

    PillButton {
        id: connections

        text: qsTr("Connections")
        visible: doors.onHome
        glyph: Icons.connections
        tones: doors.tones
        ground: doors.ground
        wordSize: doors.wordSize
        onClicked: doors.chosen("connections")
    }
}
