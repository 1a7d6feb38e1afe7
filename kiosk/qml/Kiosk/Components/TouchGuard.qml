import QtQuick
import Kiosk.Theme

// Below a button that floats over what scrolls: a touch close beside it comes to nothing, for what it
// would press lies under the button.
Item {
    id: guard

    required property Item button

    anchors.fill: button
    anchors.margins: -Theme.targetGap
    visible: button.visible

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds
    }
}
