pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The ways to the exhibits beside this one on its wall, where there are any.
Item {
    id: neighbours

    required property string previousTitle
    required property string nextTitle
    required property Tones tones

    signal stepRequested(step: int)

    component Way: LabelledButton {
        width: neighbours.width / 2
        roomForWord: width - Theme.step * 10
        tones: neighbours.tones
        visible: text !== ""
    }

    implicitHeight: previous.implicitHeight
    visible: previous.text !== "" || next.text !== ""

    Way {
        id: previous

        text: neighbours.previousTitle
        glyph: Icons.previous
        onClicked: neighbours.stepRequested(-1)
    }

    Way {
        id: next

        anchors.right: parent.right
        text: neighbours.nextTitle
        glyph: Icons.next
        glyphLast: true
        onClicked: neighbours.stepRequested(+1)
    }
}
