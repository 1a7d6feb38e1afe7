pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Buttons for all that a finger does in a hall by dragging and pinching, and for the other ways.
// One row, or two where the words are too large for one.
Flow {
    id: controls

    required property Tones tones
    // How wide it may be.
    required property real room
    // Whether the ways out of the hall have room too.
    readonly property bool roomy: !Theme.oneColumn && room > Theme.note * 50

    signal turned(degrees: real)
    signal zoomed(factor: real)
    signal planRequested
    signal listRequested
    signal wallRequested
    signal screenRequested(screen: string)

    component Way: PillButton {
        tones: controls.tones
        wordSize: Theme.note
    }

    width: Math.min(room, ways.width + spacing + directions.width)
    spacing: Theme.targetGap
    layoutDirection: Qt.RightToLeft

    Row {
        id: ways

        spacing: controls.spacing

        Way {
            text: qsTr("Stories")
            glyph: Icons.story
            visible: controls.roomy
            onClicked: controls.screenRequested("stories")
        }

        Way {
            text: qsTr("Cases")
            glyph: Icons.presentation
            visible: controls.roomy
            onClicked: controls.screenRequested("cases")
        }

        Way {
            text: qsTr("Plan")
            glyph: Icons.plan
            onClicked: controls.planRequested()
        }

        Way {
            text: qsTr("List")
            glyph: Icons.list
            onClicked: controls.listRequested()
        }

        Way {
            text: qsTr("Wall")
            glyph: Icons.wall
            onClicked: controls.wallRequested()
        }
    }

    Row {
        id: directions

        spacing: controls.spacing

        Way {
            text: qsTr("Look left")
            wordShown: false
            glyph: Icons.previous
            onClicked: controls.turned(-40)
        }

        Way {
            text: qsTr("Look right")
            wordShown: false
            glyph: Icons.next
            onClicked: controls.turned(+40)
        }

        Way {
            text: qsTr("Nearer")
            wordShown: false
            glyph: Icons.nearer
            onClicked: controls.zoomed(0.8)
        }

        Way {
            text: qsTr("Further")
            wordShown: false
            glyph: Icons.further
            onClicked: controls.zoomed(1.25)
        }
    }
}
