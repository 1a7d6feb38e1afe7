import QtQuick
import Kiosk.Theme

// The town from above, far beyond the plan: from 7 units before it to 7 after it, and from 5 above to
// 5 below.
Item {
    id: town

    required property url folder
    required property PlanFrame frame

    Image {
        x: town.frame.at(-7, -5).x
        y: town.frame.at(-7, -5).y
        width: town.frame.unit * 30
        height: town.frame.unit * 19
        transformOrigin: Item.TopLeft
        rotation: town.frame.turned ? 90 : 0
        source: width > 0 ? town.folder + "/town/plan.webp" : ""
        sourceSize: Qt.size(Math.round(width), Math.round(height))
        asynchronous: true
        opacity: Theme.highContrast ? 0.35 : 1
        Accessible.ignored: true
    }
}
