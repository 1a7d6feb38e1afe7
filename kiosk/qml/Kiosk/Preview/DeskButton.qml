import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A button for mouse and keys.
PillButton {
    id: button

    focusPolicy: Qt.StrongFocus
    wordSize: Theme.note
    tones: Theme.paper
    implicitHeight: Math.round(Theme.note * 2.4)
    Keys.onReturnPressed: button.click()
    Keys.onEnterPressed: button.click()
}
