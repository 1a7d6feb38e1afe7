pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What staff see in the place of the museum: the keys for the PIN, then all there is for them.
Rectangle {
    id: screen

    required property StaffAccess staff
    required property ReadingDetails reading

    color: Theme.night.ground

    // A touch here belongs here.
    TapHandler {}

    PinKeys {
        anchors.fill: parent
        visible: screen.staff.stage === "keys"
        staff: screen.staff
    }

    Loader {
        anchors.fill: parent
        active: screen.staff.stage === "screen"
        sourceComponent: StaffPage {
            staff: screen.staff
            reading: screen.reading
        }
    }
}
