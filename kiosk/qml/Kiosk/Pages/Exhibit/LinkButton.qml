import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A way from an exhibit to a story or case: where it leads, and why.
Tappable {
    id: link

    required property string kicker
    required property string title
    required property string because
    required property string glyph
    required property color accent
    required property Tones tones

    text: title
    Accessible.description: [because, kicker].join(Theme.chinese ? "" : " ")
    topPadding: Theme.step
    bottomPadding: Theme.step * 1.5
    contentItem: Item {
        implicitHeight: words.height

        Column {
            id: words

            width: parent.width
            spacing: Theme.step * 0.75

            Row {
                spacing: Theme.step

                Glyph {
                    id: mark

                    height: about.height / about.lineCount
                    text: link.glyph
                    size: Theme.note
                    color: link.accent
                }

                Sans {
                    id: about

                    width: words.width - mark.width - Theme.step
                    text: link.kicker
                    color: link.tones.quiet
                    font.pixelSize: Theme.note
                    Accessible.ignored: true
                }
            }

            Serif {
                width: parent.width
                text: link.title
                color: link.tones.ink
                font.pixelSize: Theme.lead * 0.92
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            Sans {
                width: parent.width
                text: link.because
                color: link.tones.quiet
                font.pixelSize: Theme.note
                lineHeight: Theme.noteLineHeight
                Accessible.ignored: true
            }
        }
    }
}
