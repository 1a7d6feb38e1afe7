import QtQuick
import Kiosk.Theme

// The museum's voice: titles, hooks, headings.
PlainText {
    font.family: Theme.serif
    font.pixelSize: Theme.heading
    lineHeight: Theme.chinese ? 1.18 : 1.08
}
