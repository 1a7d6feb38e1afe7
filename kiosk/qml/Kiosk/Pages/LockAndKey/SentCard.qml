import QtQuick
import Kiosk.Theme

// A picture that has arrived: it rises out of the box, up to whoever it is for.
PictureCard {
    id: sent

    required property point from
    required property point to
    required property int arrived
    property real risen: arrived < 0 ? 0 : 1

    x: from.x + (to.x - from.x) * risen - width / 2
    y: from.y + (to.y - from.y) * risen - height / 2
    scale: 0.6 + 0.4 * risen
    picture: Math.max(0, arrived)
    visible: arrived >= 0

    Behavior on risen {
        enabled: !Theme.calmMotion && sent.arrived >= 0

        NumberAnimation {
            duration: 900
            easing.type: Easing.OutCubic
        }
    }
}
