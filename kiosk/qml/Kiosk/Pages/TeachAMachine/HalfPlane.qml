import QtQuick

// What lies on one side of a line, of a picture as large as this item. The line has two weights and
// a bias, measured from the middle, right and up.
Item {
    id: plane

    required property vector3d line
    default property alias picture: upright.data
    readonly property real across: line.x / Math.max(1, width)
    readonly property real down: -line.y / Math.max(1, height)
    readonly property real norm: Math.max(1e-9, Math.hypot(across, down))
    readonly property real radius: Math.hypot(width, height) / 2
    readonly property real offset: Math.max(-radius, Math.min(radius, -line.z / norm))
    readonly property real angle: Math.atan2(down, across) * 180 / Math.PI

    Item {
        x: plane.width / 2
        y: plane.height / 2
        rotation: plane.angle
        transformOrigin: Item.TopLeft

        Item {
            x: plane.offset
            y: -plane.radius
            width: plane.radius - plane.offset
            height: 2 * plane.radius
            clip: true

            Item {
                x: -plane.offset
                y: plane.radius
                rotation: -plane.angle
                transformOrigin: Item.TopLeft

                Item {
                    id: upright

                    x: -plane.width / 2
                    y: -plane.height / 2
                }
            }
        }
    }
}
