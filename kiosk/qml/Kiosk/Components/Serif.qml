import QtQuick
import Kiosk.Theme

// The museum's voice: titles, hooks, headings. Always plain text, whatever the content says.
Text {
    textFormat: Text.PlainText
    font.family: Theme.serif
    font.pixelSize: Theme.heading
    wrapMode: Text.Wrap
    lineHeight: Theme.chinese ? 1.18 : 1.08
}
