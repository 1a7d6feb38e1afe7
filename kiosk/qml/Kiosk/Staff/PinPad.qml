pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Digits as on a telephone. Nothing is taken while a PIN is tried.
Grid {
    id: pad

    required property StaffKeys keys

    columns: 3
    spacing: Theme.targetGap * 1.5
    opacity: keys.checking ? 0.52 : 1
    // Keys stand as they do on every keyboard.
    LayoutMirroring.enabled: false

    Repeater {
        model: "123456789".split("")

        PinKey {
            required property string modelData

            text: modelData
            onClicked: pad.keys.type(modelData)
        }
    }

    PinKey {
        text: qsTr("Erase")
        glyph: Icons.erase
        onClicked: pad.keys.erase()
    }

    PinKey {
        text: "0"
        onClicked: pad.keys.type("0")
    }

    PinKey {
        text: qsTr("Enter")
        glyph: Icons.chosen
        filled: pad.keys.maySubmit
        enabled: pad.keys.maySubmit
        onClicked: pad.keys.submit()
    }
}
