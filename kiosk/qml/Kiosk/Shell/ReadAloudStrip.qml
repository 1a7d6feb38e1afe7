import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What is being read aloud: the sentence that is spoken now, large, and the keys to steer it.
Rectangle {
    id: strip

    required property ReadAloud readAloud
    required property Tones tones

    // Whether the keys leave room beside them for letters about as large as those of the page.
    readonly property bool sideBySide: !Theme.portrait && mostLines * (inner - keys.across) / widest >= Theme.body * 0.9
    // The widest sentence has 54 characters of full width, and lines seldom end at their very end.
    readonly property real widest: 57
    readonly property int mostLines: Theme.portrait ? 3 : 2
    readonly property real inner: width - 2 * Theme.margin
    readonly property real captionWidth: inner - (sideBySide ? keys.across : 0)
    readonly property real size: Math.min(Theme.lead, mostLines * captionWidth / widest)
    readonly property int lines: Math.ceil(widest * size / captionWidth - 0.01)

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

    ReadAloudKeys {
        id: keys

        x: strip.sideBySide ? strip.width - Theme.margin + Theme.step * 2 - width : Theme.margin - Theme.step * 2
        y: strip.sideBySide ? caption.y + (caption.height - height) / 2 : caption.y + caption.height + Theme.step
        width: strip.sideBySide ? across : strip.width - 2 * Theme.margin + Theme.step * 4
        readAloud: strip.readAloud
        tones: strip.tones
    }
}
