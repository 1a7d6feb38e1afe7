pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A boat with a black awning, seen from behind: three who watch, and a lantern on a pole.
Item {
    id: boat

    required property real size
    required property Tones tones
    property color dark: "#03080d"

    width: size
    height: size * 0.41

    Item {
        width: 372
        height: 152
        scale: boat.size / width
        transformOrigin: Item.TopLeft

        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: boat.dark
                strokeWidth: -1

                PathSvg {
                    path: "M0,96 C40,128 70,140 120,142 L260,142 C310,140 340,126 372,88 C330,104 300,108 262,108 L118,108 C80,108 40,106 0,96 Z"
                }
            }
            ShapePath {
                fillColor: boat.dark
                strokeWidth: -1

                PathSvg {
                    path: "M96,110 C98,58 128,44 158,44 C190,44 214,60 216,110 Z"
                }
            }
            ShapePath {
                fillColor: "transparent"
                strokeColor: Qt.alpha(boat.tones.shape, Theme.highContrast ? 1 : 0.6)
                strokeWidth: 1.5

                PathSvg {
                    path: "M100,108 C102,60 130,47 158,47 C188,47 211,62 213,108 M0,96 C40,106 80,108 118,108 L262,108 C300,108 330,104 372,88"
                }
            }
        }

        Repeater {
            model: [246, 284, 62]

            Item {
                required property int index
                required property real modelData
                readonly property real head: 21 - index

                x: modelData
                y: 78 + index * 2

                Rectangle {
                    x: -width / 2
                    y: -width
                    width: parent.head
                    height: width
                    radius: width / 2
                    color: boat.dark
                }

                Rectangle {
                    x: -width / 2
                    y: -3
                    width: parent.head * 1.75
                    height: 36
                    radius: 12
                    color: boat.dark
                }
            }
        }

        Repeater {
            model: Theme.highContrast ? 0 : 4

            Rectangle {
                required property int index

                x: 331 - width / 2
                y: 51 - width / 2
                width: 24 + index * 16
                height: width
                radius: width / 2
                color: "#ffce6b"
                opacity: 0.1
            }
        }

        Rectangle {
            x: 330
            y: 50
            width: 2
            height: 54
            color: boat.dark
        }

        Rectangle {
            x: 324
            y: 42
            width: 15
            height: 18
            radius: 4
            color: "#ffe0a0"
        }
    }
}
