pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge

// All that is written in a hall.
Item {
    id: room

    required property SignListModel signs
    required property PanoramaView view

    Repeater {
        model: room.signs

        HallSign {
            view: room.view
        }
    }
}
