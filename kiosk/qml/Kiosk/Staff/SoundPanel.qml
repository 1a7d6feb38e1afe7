import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// How loud visitors are read to, and a tone from each side.
StaffPanel {
    id: panel

    required property StaffMachine machine
    required property StaffSound sound

    heading: qsTr("Sound")

    Sans {
        width: panel.inner
        text: qsTr("Volume of reading aloud, with which every visit begins")
        color: Theme.night.quiet
        font.pixelSize: Theme.note
    }

    Flow {
        width: panel.inner
        spacing: Theme.targetGap

        StaffButton {
            text: qsTr("Quieter")
            glyph: Icons.quieter
            wordShown: false
            enabled: panel.machine.volume > 1
            onClicked: panel.machine.changeVolume(-1)
        }

        Sans {
            width: Theme.note * 3
            height: Theme.touchTarget
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            text: panel.machine.volume + "/" + panel.machine.volumes
            color: Theme.night.ink
        }

        StaffButton {
            text: qsTr("Louder")
            glyph: Icons.louder
            wordShown: false
            enabled: panel.machine.volume < panel.machine.volumes
            onClicked: panel.machine.changeVolume(+1)
        }
    }

    Flow {
        width: panel.inner
        spacing: Theme.targetGap

        StaffButton {
            text: qsTr("Tone on the left")
            glyph: Icons.readAloud
            enabled: panel.sound.state !== "playing"
            onClicked: panel.sound.play(true)
        }

        StaffButton {
            text: qsTr("Tone on the right")
            glyph: Icons.readAloud
            enabled: panel.sound.state !== "playing"
            onClicked: panel.sound.play(false)
        }
    }

    Sans {
        width: panel.inner
        visible: text !== ""
        text: panel.sound.state === "no player" ? qsTr("Nothing here plays sounds: %1").arg(panel.sound.fault) : panel.sound.state === "failed" ? qsTr("The tone was not played: %1").arg(panel.sound.fault) : panel.sound.state === "played" ? qsTr("The tone was played.") : panel.sound.state === "playing" ? qsTr("The tone is being played …") : ""
        color: panel.sound.fault === "" ? Theme.night.quiet : Theme.night.lantern("vermilion")
        font.pixelSize: Theme.note
    }
}
