import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A choice that narrows what is found, with how many there are of it; filled when it is chosen.
PillButton {
    id: chip

    required property string name
    required property int many
    required property bool chosen
    property string hue: ""

    text: chosen ? name : name + "\u2002" + many
    glyph: chosen ? Icons.close : ""
    filled: chosen
    wordSize: Theme.note
    background: Rectangle {
        color: chip.filled ? chip.tones.ink : chip.tones.ground
        border.color: chip.hue !== "" ? chip.tones.lantern(chip.hue) : chip.tones.shape
        border.width: chip.filled ? 0 : Math.max(2, Theme.hairlineWidth * 1.5)
        radius: height / 2
    }
    Accessible.name: name
    Accessible.description: many
    Accessible.checkable: true
    Accessible.checked: chosen
}
