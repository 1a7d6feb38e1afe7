pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// An exhibit that stands out of the dark: its picture without edges.
Item {
    id: risen

    required property url picture
    required property string hue
    required property string kind
    readonly property bool pictured: picture.toString() !== ""
    readonly property color dark: Theme.night.ground

    ExhibitPicture {
        id: object

        readonly property real side: Math.min(risen.width, risen.height)

        x: risen.width - side
        width: side
        height: side
        picture: risen.picture
        hue: risen.hue
        kind: risen.kind
        visible: risen.pictured
    }

    Repeater {
        model: [0, 90, 180, 270]

        Rectangle {
            id: edge

            required property real modelData

            // 0 stands on the left, 180 on the right, and the others turned above and below
            readonly property real depth: object.side * (modelData === 0 ? 0.34 : modelData === 180 ? 0.08 : 0.2)

            x: object.x + (object.side - depth) / 2 + ((modelData === 0) ? -1 : modelData === 180 ? 1 : 0) * (object.side - depth) / 2
            y: object.y + (object.side - height) / 2 + ((modelData === 90) ? -1 : modelData === 270 ? 1 : 0) * (object.side - depth) / 2
            width: depth + 1
            height: object.side + 2
            rotation: modelData
            visible: object.visible
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    position: 0
                    color: risen.dark
                }
                GradientStop {
                    position: 1
                    color: Qt.alpha(risen.dark, 0)
                }
            }
        }
    }
}
