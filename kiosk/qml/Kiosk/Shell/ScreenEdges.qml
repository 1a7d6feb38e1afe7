import QtQuick
import Kiosk.Theme

// Along its edges a screen belongs to the system, whose gestures begin there. What begins there does
// nothing in the museum, and no control lies there.
Item {
    id: edges

    component Edge: MultiPointTouchArea {
        width: Theme.edge
        height: Theme.edge
    }

    Edge {
        anchors.left: edges.left
        anchors.right: edges.right
        anchors.top: edges.top
    }

    Edge {
        anchors.left: edges.left
        anchors.right: edges.right
        anchors.bottom: edges.bottom
    }

    Edge {
        anchors.top: edges.top
        anchors.bottom: edges.bottom
        anchors.left: edges.left
    }

    Edge {
        anchors.top: edges.top
        anchors.bottom: edges.bottom
        anchors.right: edges.right
    }
}
