import QtQuick
import Kiosk.Theme

// Facts, labels and reading text.
PlainText {
    font.family: Theme.sans
    font.pixelSize: Theme.body
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
