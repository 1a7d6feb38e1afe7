pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Buttons for all that a finger does in a hall by dragging and pinching, and for the other ways.
Row {
    id: controls

    required property Tones tones

    signal turned(degrees: real)
    signal zoomed(factor: real)
    signal listRequested
    signal wallRequested

    spacing: Theme.step

    component Ground: Rectangle {
        anchors.fill: parent
        z: -1
        color: controls.tones.ground
        opacity: 0.72
        radius: Theme.step
    }

    GlyphButton {
        text: qsTr("Look left")
        glyph: Icons.previous
        tones: controls.tones
        onClicked: controls.turned(-40)

        Ground {}
    }

    GlyphButton {
        text: qsTr("Look right")
        glyph: Icons.next
        tones: controls.tones
        onClicked: controls.turned(+40)

        Ground {}
    }

    GlyphButton {
        text: qsTr("Nearer")
        glyph: Icons.nearer
        tones: controls.tones
        onClicked: controls.zoomed(0.8)

        Ground {}
    }

    GlyphButton {
        text: qsTr("Further")
        glyph: Icons.further
        tones: controls.tones
        onClicked: controls.zoomed(1.25)

        Ground {}
    }

    LabelledButton {
        text: qsTr("List")
        glyph: Icons.list
        tones: controls.tones
        wordSize: Theme.step * 3
        onClicked: controls.listRequested()

        Ground {}
    }

    LabelledButton {
        text: qsTr("Wall")
        glyph: Icons.wall
        tones: controls.tones
        wordSize: Theme.step * 3
        onClicked: controls.wallRequested()

        Ground {}
    }
}
