import QtQuick
import Kiosk.Theme

// An icon of Theme.Icons.
Text {
    property real size: Theme.step * 4

    textFormat: Text.PlainText
    font.family: Theme.icons
    font.pixelSize: size
    Accessible.ignored: true
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
}
