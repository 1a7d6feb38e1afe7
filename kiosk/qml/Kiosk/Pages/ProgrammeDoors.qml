pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The ways to all stories and to all cases; on home also those to what belongs to no area. Side by
// side, or in more rows where there is little room.
Flow {
    id: doors

    required property Tones tones
    required property real room
    property real wordSize: Theme.body
    property color ground: tones.ground
    // Where many words stand beside each other, each is short.
    property bool brief: false
    property bool onHome: false
    // Whether there are films.
    property bool cinema: false
    // Whether there is something to try.
    property bool pieces: false
    // Of those offered, seen or not: where they stand decides whether they are.
    readonly property real widthOfAll: children.reduce((most, door) => most + (door.offered ? door.width + spacing : 0), -spacing)

    signal chosen(screen: string)

    component Door: PillButton {
        required property string screen
        property bool offered: true

        // six of them stand closer, and seven closer still
        leftPadding: Theme.step * (doors.pieces ? 1.5 : doors.cinema ? 2 : 3)
        rightPadding: leftPadding
        visible: offered
        tones: doors.tones
        ground: doors.ground
        wordSize: doors.wordSize
        onClicked: doors.chosen(screen)
    }

    width: Math.min(room, widthOfAll)
    spacing: Theme.targetGap

    Door {
        screen: "pieces"
        text: qsTr("Try")
        glyph: Icons.begin
        offered: doors.onHome && doors.pieces
        filled: true
    }

    Door {
        screen: "stories"
        text: doors.brief ? qsTr("Stories") : qsTr("Summit stories")
        glyph: Icons.story
    }

    Door {
        screen: "cases"
        text: doors.brief ? qsTr("Cases") : qsTr("Case presentations")
        glyph: Icons.presentation
    }

    Door {
        screen: "timeline"
        text: qsTr("Timeline")
        glyph: Icons.timeline
        offered: doors.onHome
    }

    Door {
        screen: "connections"
        text: qsTr("Connections")
        glyph: Icons.connections
        offered: doors.onHome
    }

    Door {
        screen: "ask"
        text: qsTr("Ask")
        glyph: Icons.ask
        offered: doors.onHome
    }

    Door {
        screen: "cinema"
        text: qsTr("Cinema")
        glyph: Icons.film
        offered: doors.onHome && doors.cinema
    }
}
