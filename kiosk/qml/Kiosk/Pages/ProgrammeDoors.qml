import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The ways to all stories and to all cases: side by side, or one below the other in little room.
Flow {
    id: doors

    required property Tones tones
    required property real room
    property real wordSize: Theme.body
    property color ground: tones.ground
    // Large words beside others leave room for one.
    property bool brief: false

    signal chosen(screen: string)

    width: Math.min(room, stories.width + cases.width + ask.width + 2 * spacing)
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
        id: ask

        text: qsTr("Ask")
        glyph: Icons.ask
        tones: doors.tones
        ground: doors.ground
        wordSize: doors.wordSize
        onClicked: doors.chosen("ask")
    }
}
