import QtQuick
import Kiosk.Theme

// Facts, labels and reading text. Always plain text, whatever the content says.
Text {
    textFormat: Text.PlainText
    font.family: Theme.sans
    font.pixelSize: Theme.body
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
