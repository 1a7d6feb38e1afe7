import QtQuick
import Kiosk.Theme

// The museum's voice: titles, hooks, headings.
PlainText {
    // Whether a page or a part of it begins here.
    property bool isHeading: false

    font.family: Theme.serif
    font.pixelSize: Theme.heading
    lineHeight: Theme.chinese ? 1.18 : 1.08
    Accessible.role: isHeading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
}
