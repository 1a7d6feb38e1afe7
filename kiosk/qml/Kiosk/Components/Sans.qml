import QtQuick
import Kiosk.Theme

// Facts, labels and reading text. Always plain text, whatever the content says.
Text {
    textFormat: Text.PlainText
    font.family: Theme.sans
    font.pixelSize: Theme.body
    wrapMode: Text.Wrap
    // In line with the page, which may be mirrored; a paragraph as its own language runs.
    horizontalAlignment: lineCount > 2 ? undefined : Text.AlignLeft
}
