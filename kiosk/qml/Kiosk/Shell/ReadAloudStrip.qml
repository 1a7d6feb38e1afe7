pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What is being read aloud: the sentence that is spoken now, large, and how it is read.
Rectangle {
    id: strip

    required property ReadAloud readAloud
    required property Tones tones

    // The widest sentence has 54 characters of full width; so many lines hold it, and as wide they are.
    readonly property real widest: 57
    readonly property int mostLines: Theme.portrait ? 3 : 2
    readonly property real inner: width - 2 * Theme.margin
    readonly property real size: Math.min(Theme.lead, mostLines * inner / widest)

    component Key: GlyphButton {
        tones: strip.tones
        opacity: pressed ? 0.62 : enabled ? 1 : 0.35
    }

    color: tones.raised
    implicitHeight: keys.y + keys.height + Theme.step

    // A touch on the strip belongs to the strip.
    TapHandler {}

    Rectangle {
        width: parent.width
        height: Theme.step / 3
        color: strip.tones.ink
    }

    Sans {
        id: caption

        x: Theme.margin
        y: Theme.step * 2
        width: strip.inner
        height: strip.size * 1.5 * Math.ceil(strip.widest * strip.size / strip.inner - 0.01)
        text: strip.readAloud.sentence
        color: strip.tones.ink
        font.pixelSize: strip.size
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.note
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    Flow {
        id: keys

        x: Theme.margin - Theme.step * 2
        y: caption.y + caption.height + Theme.step
        width: strip.width - 2 * x
        spacing: Theme.step * 2

        Key {
            text: qsTr("Previous sentence")
            glyph: Icons.sentenceBack
            enabled: !strip.readAloud.atFirst
            onClicked: strip.readAloud.step(-1)
        }

        LabelledButton {
            text: strip.readAloud.pausing ? qsTr("Go on reading") : qsTr("Pause")
            glyph: strip.readAloud.pausing ? Icons.play : Icons.pause
            wordSize: Theme.note
            tones: strip.tones
            onClicked: strip.readAloud.togglePause()
        }

        Key {
            text: qsTr("Next sentence")
            glyph: Icons.sentenceOn
            enabled: !strip.readAloud.atLast
            onClicked: strip.readAloud.step(+1)
        }

        LabelledButton {
            text: qsTr("Stop")
            glyph: Icons.stop
            wordSize: Theme.note
            tones: strip.tones
            onClicked: strip.readAloud.stop()
        }

        Row {
            Key {
                text: qsTr("Slower")
                glyph: Icons.slower
                enabled: !strip.readAloud.slowest
                onClicked: strip.readAloud.changeSpeed(-1)
            }

            Measure {
                text: "×" + strip.readAloud.speed
            }

            Key {
                text: qsTr("Faster")
                glyph: Icons.faster
                enabled: !strip.readAloud.fastest
                onClicked: strip.readAloud.changeSpeed(+1)
            }
        }

        Row {
            Key {
                text: qsTr("Quieter")
                glyph: Icons.quieter
                enabled: strip.readAloud.volume > 1
                onClicked: strip.readAloud.changeVolume(-1)
            }

            Measure {
                text: strip.readAloud.volume + "/" + strip.readAloud.volumes
            }

            Key {
                text: qsTr("Louder")
                glyph: Icons.louder
                enabled: strip.readAloud.volume < strip.readAloud.volumes
                onClicked: strip.readAloud.changeVolume(+1)
            }
        }
    }

    // How fast or loud it is now, between less and more.
    component Measure: Sans {
        width: Math.max(implicitWidth, Theme.note * 2.6)
        height: Theme.touchTarget
        color: strip.tones.ink
        font.pixelSize: Theme.note
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
}
