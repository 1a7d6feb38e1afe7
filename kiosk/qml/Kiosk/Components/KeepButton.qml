import QtQuick
import Kiosk.Theme

// Keeps the card it stands on, a light of the visitor's; touched again it lets the card go.
PillButton {
    id: button

    required property bool kept

    text: kept ? qsTr("Kept") : qsTr("Keep this light")
    glyph: kept ? Icons.lit : Icons.light
    ink: kept ? tones.lantern("amber") : tones.ink
    wordSize: Theme.note
    Accessible.checkable: true
    Accessible.checked: kept
}
