pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Four arrows that go from tile to tile, and in their middle the lamp that lights them, on or off.
Grid {
    id: pad

    required property bool lampOn
    required property Tones tones
    // No larger than a button has room for.
    readonly property real glyphSize: Math.min(Theme.body, Theme.touchTarget * 0.5)

    signal stepped(across: int, down: int)
    signal switched

    columns: 3
    spacing: Theme.targetGap
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    component Gap: Item {
        width: Theme.touchTarget
        height: Theme.touchTarget
    }

    component Arrow: PillButton {
        required property int stepAcross
        required property int stepDown

        width: Theme.touchTarget
        height: Theme.touchTarget
        wordShown: false
        wordSize: pad.glyphSize
        tones: pad.tones
        onClicked: pad.stepped(stepAcross, stepDown)
    }

    Gap {}

    Arrow {
        text: qsTr("One tile up")
        glyph: Icons.up
        stepAcross: 0
        stepDown: -1
    }

    Gap {}

    Arrow {
        text: qsTr("One tile to the left")
        glyph: Icons.previous
        stepAcross: -1
        stepDown: 0
    }

    PillButton {
        width: Theme.touchTarget
        height: Theme.touchTarget
        text: pad.lampOn ? qsTr("Switch the lamp off") : qsTr("Switch the lamp on")
        glyph: pad.lampOn ? Icons.lampOn : Icons.lampOff
        wordShown: false
        wordSize: pad.glyphSize
        filled: pad.lampOn
        tones: pad.tones
        onClicked: pad.switched()
    }

    Arrow {
        text: qsTr("One tile to the right")
        glyph: Icons.next
        stepAcross: 1
        stepDown: 0
    }

    Gap {}

    Arrow {
        text: qsTr("One tile down")
        glyph: Icons.down
        stepAcross: 0
        stepDown: 1
    }

    Gap {}
}
