import QtQuick
import Kiosk.Theme

Item {
    id: figure
    required property url museumFolder
    required property string phase
    required property bool moving
}
