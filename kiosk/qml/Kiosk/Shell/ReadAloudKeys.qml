pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// How a reading goes on: sentence by sentence, how fast, how loud. In two rows where one is too short.
Flow {
    id: keys

    required property ReadAloud readAloud
    required property Tones tones
    // How wide they are in one row.
    readonly property real across: ways.width + spacing + manner.width

    component Key: GlyphButton {
        tones: keys.tones
        opacity: pressed ? 0.62 : enabled ? 1 : 0.52
    }

    // How fast or loud it is now, between less and more.
    component Measure: Sans {
        width: Math.max(implicitWidth, Theme.note * 2.4)
        height: Theme.touchTarget
        color: keys.tones.ink
        font.pixelSize: Theme.note
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }

    spacing: Theme.targetGap

    Row {
        id: ways

        spacing: keys.spacing

        Key {
            text: qsTr("Previous sentence")
            glyph: Icons.sentenceBack
            enabled: !keys.readAloud.atFirst
            onClicked: keys.readAloud.step(-1)
        }

        LabelledButton {
            text: keys.readAloud.pausing ? qsTr("Go on") : qsTr("Pause")
            glyph: keys.readAloud.pausing ? Icons.play : Icons.pause
            wordSize: Theme.note
            tones: keys.tones
            onClicked: keys.readAloud.togglePause()
        }

        Key {
            text: qsTr("Next sentence")
            glyph: Icons.sentenceOn
            enabled: !keys.readAloud.atLast
            onClicked: keys.readAloud.step(+1)
        }

        LabelledButton {
            text: qsTr("Stop")
            glyph: Icons.stop
            wordSize: Theme.note
            tones: keys.tones
            onClicked: keys.readAloud.stop()
        }
    }

    Row {
        id: manner

        spacing: keys.spacing

        Key {
            text: qsTr("Slower")
            glyph: Icons.slower
            enabled: !keys.readAloud.slowest
            onClicked: keys.readAloud.changeSpeed(-1)
        }

        Measure {
            text: "×" + keys.readAloud.speed
        }

        Key {
            text: qsTr("Faster")
            glyph: Icons.faster
            enabled: !keys.readAloud.fastest
            onClicked: keys.readAloud.changeSpeed(+1)
        }

        Item {
            width: keys.spacing
            height: Theme.touchTarget
        }

        Key {
            text: qsTr("Quieter")
            glyph: Icons.quieter
            enabled: keys.readAloud.volume > 1
            onClicked: keys.readAloud.changeVolume(-1)
        }

        Measure {
            text: keys.readAloud.volume + "/" + keys.readAloud.volumes
        }

        Key {
            text: qsTr("Louder")
            glyph: Icons.louder
            enabled: !keys.readAloud.loudest
            onClicked: keys.readAloud.changeVolume(+1)
        }
    }
}
