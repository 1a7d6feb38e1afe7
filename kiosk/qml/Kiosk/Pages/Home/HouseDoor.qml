pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import Kiosk.Components

// A house on the canal: the whole house is the door, its sign hangs below, and its light grows
// warmer under the finger.
Tappable {
    id: door

    required property int number
    required property string name
    required property string shortName
    required property string otherShortName
    required property string hue

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
            anchors.margins: -Theme.step * 1.25
            color: Theme.night.ground
            opacity: 0.78
        }

        Row {
            id: sign

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            spacing: Theme.step * 1.5

            Rectangle {
                width: Theme.step * 0.6
                height: words.height
                color: Theme.night.lantern(door.hue)
            }

            Column {
                id: words

                Serif {
                    text: door.shortName
                    color: Theme.night.ink
                    font.pixelSize: Theme.step * 4
                    font.weight: Font.Bold
                    wrapMode: Text.NoWrap
                    lineHeight: 1
                }

                Sans {
                    text: door.otherShortName
                    color: Theme.night.quiet
                    font.pixelSize: Theme.step * 2.6
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
