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

    // Whether the keys leave room beside them for letters that are no smaller than what is read.
    readonly property bool sideBySide: !Theme.portrait && mostLines * (inner - keys.across) / widest >= Theme.body
    // The widest sentence has 54 characters of full width, and lines seldom end at their very end.
    readonly property real widest: 57
    readonly property int mostLines: Theme.portrait ? 3 : 2
    readonly property real inner: width - 2 * Theme.margin
    readonly property real captionWidth: inner - (sideBySide ? keys.across : 0)
    readonly property real size: Math.min(Theme.lead, mostLines * captionWidth / widest)
    readonly property int lines: Math.ceil(widest * size / captionWidth - 0.01)

    component Key: GlyphButton {
        tones: strip.tones
        opacity: pressed ? 0.62 : enabled ? 1 : 0.35
    }

    color: tones.raised
    implicitHeight: Math.max(caption.y + caption.height, keys.y + keys.height) + Theme.step * 1.5

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
        y: Theme.step * 1.5
        // Lines of about the same length, so that none holds a last character alone.
        width: Math.min(strip.captionWidth, measured.advanceWidth / Math.ceil(measured.advanceWidth / strip.captionWidth) + strip.size * 5)
        height: Math.max(strip.size * 1.5 * strip.lines, strip.sideBySide ? keys.height : 0)
        text: strip.readAloud.sentence
        color: strip.tones.ink
        font.pixelSize: strip.size
        fontSizeMode: Text.Fit
        minimumPixelSize: Math.min(Theme.note, strip.size * 0.8)
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }

    TextMetrics {
        id: measured

        text: caption.text
        font.family: caption.font.family
        font.pixelSize: strip.size
    }

    Flow {
        id: keys

        readonly property real across: ways.width + spacing + manner.width

        x: strip.sideBySide ? strip.width - Theme.margin + Theme.step * 2 - width : Theme.margin - Theme.step * 2
        y: strip.sideBySide ? caption.y + (caption.height - height) / 2 : caption.y + caption.height + Theme.step
        width: strip.sideBySide ? across : strip.width - 2 * Theme.margin + Theme.step * 4
        spacing: Theme.step

        Row {
            id: ways

            spacing: keys.spacing

            Key {
                text: qsTr("Previous sentence")
                glyph: Icons.sentenceBack
                enabled: !strip.readAloud.atFirst
                onClicked: strip.readAloud.step(-1)
            }

            LabelledButton {
                text: strip.readAloud.pausing ? qsTr("Go on") : qsTr("Pause")
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
        }

        Row {
            id: manner

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

            Item {
                width: keys.spacing * 2
                height: Theme.touchTarget
            }

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
