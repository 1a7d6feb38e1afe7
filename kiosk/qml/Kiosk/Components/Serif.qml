import QtQuick
import Kiosk.Theme

// The museum's voice: titles, hooks, headings. Always plain text, whatever the content says.
Text {
    // Whether a page or a part of it begins here.
    property bool isHeading: false

    textFormat: Text.PlainText
    font.family: Theme.serif
    font.pixelSize: Theme.heading
    wrapMode: Text.Wrap
    lineHeight: Theme.chinese ? 1.18 : 1.08
    Accessible.role: isHeading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
}
