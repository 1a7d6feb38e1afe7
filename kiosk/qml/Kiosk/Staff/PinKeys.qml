import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The PIN on the kiosk's own keys, within reach of those who sit.
Item {
    id: pin

    required property StaffAccess staff
    readonly property bool locked: staff.keys.minutesLeft > 0

    StaffBand {
        width: parent.width
    }

    Column {
        id: column

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.max(Theme.step * 4, Math.min((pin.height - height) / 2, Theme.reach - height))
        width: Math.min(pin.width - 2 * Theme.margin, Theme.step * 110)
        spacing: Theme.step * 3

        Serif {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: pin.locked ? qsTr("Too many wrong PINs") : qsTr("PIN")
            color: Theme.night.ink
            font.pixelSize: Theme.headline
            font.weight: Font.Bold
            isHeading: true
        }

        PinDots {
            anchors.horizontalCenter: parent.horizontalCenter
            typed: pin.staff.keys.typed
            visible: !pin.locked
        }

        Sans {
            width: parent.width
            height: Math.max(implicitHeight, Theme.note * 1.5)
            horizontalAlignment: Text.AlignHCenter
            text: pin.locked ? qsTr("Minutes until a PIN is taken again: %1").arg(pin.staff.keys.minutesLeft) : pin.staff.keys.checking ? qsTr("One moment …") : pin.staff.keys.refused ? qsTr("Wrong. Tries left: %1").arg(pin.staff.keys.triesLeft) : ""
            color: pin.locked || pin.staff.keys.refused ? Theme.night.lantern("vermilion") : Theme.night.quiet
            font.pixelSize: pin.locked ? Theme.lead : Theme.note
        }

        PinPad {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: !pin.locked
            keys: pin.staff.keys
        }

        Item {
            width: parent.width
            height: Theme.step
        }

        PillButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Back to the museum")
            glyph: Icons.back
            tones: Theme.night
            onClicked: pin.staff.leave()
        }
    }
}
