pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import Kiosk.Components

// A house on the canal: the whole house is the door, its sign hangs below, and its light grows
// warmer under the finger.
Tappable {
    id: door

    required property string name
    required property string shortName
    required property string otherShortName
    required property string hue
    readonly property real signMargin: Theme.step * 1.25
    readonly property real signWidth: sign.width + 2 * signMargin
    readonly property real signHeight: sign.height + 2 * signMargin
    // Not wider than its house, so that it meets no other sign, and leaves most of it to be seen.
    readonly property bool signFits: sign.width + Theme.step <= width && signHeight <= height / 2

    text: name
    opacity: 1
    contentItem: Item {
        Shape {
            anchors.fill: parent
            opacity: door.pressed ? 1 : 0

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.arrive
                }
            }

            ShapePath {
                strokeWidth: -1
                fillGradient: RadialGradient {
                    centerX: door.width / 2
                    centerY: door.height * 0.5
                    focalX: centerX
                    focalY: centerY
                    centerRadius: Math.min(door.width, door.height) * 0.5

                    GradientStop {
                        position: 0
                        color: Qt.alpha(Theme.nightTones.lantern(door.hue), 0.5)
                    }
                    GradientStop {
                        position: 1
                        color: Qt.alpha(Theme.nightTones.lantern(door.hue), 0)
                    }
                }

                PathRectangle {
                    width: door.width
                    height: door.height
                }
            }
        }

        Rectangle {
            anchors.fill: sign
            anchors.margins: -door.signMargin
            color: Theme.night.ground
            opacity: 0.78
        }

        HouseSign {
            id: sign

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            shortName: door.shortName
            otherShortName: door.otherShortName
            hue: door.hue
        }
    }
}
