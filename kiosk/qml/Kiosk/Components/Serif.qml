import QtQuick
import Kiosk.Theme

// The museum's voice: titles, hooks, headings. Always plain text, whatever the content says.
Text {
    textFormat: Text.PlainText
    font.family: Theme.serif
    font.pixelSize: Theme.heading
    wrapMode: Text.Wrap
    // In line with the page, which may be mirrored; a paragraph as its own language runs.
    horizontalAlignment: lineCount > 2 ? undefined : Text.AlignLeft
    lineHeight: Theme.chinese ? 1.18 : 1.08
}
