import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What the picture of an exhibit is, and whose.
Sans {
    required property ExhibitDetails exhibit

    text: exhibit.picture.toString() === "" ? "" : exhibit.isPhotograph ? exhibit.credit : qsTr("Model, not a photograph")
    font.pixelSize: Theme.note
    visible: text !== ""
}
