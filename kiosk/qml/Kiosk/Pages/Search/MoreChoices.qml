import QtQuick
import Kiosk.Components

// Says that choices go on beyond the edge, and leads there.
PillButton {
    text: qsTr("More choices")
    wordShown: false
}
