import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Which hall this is, and on its plan where one stands and looks.
Item {
    id: heading

    required property HallDetails hall
    required property Tones tones
    required property real yaw

    implicitHeight: Theme.step * 24

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(heading.tones.ground, 0.95)
            }
            // both lines of the name stand before ceilings of any brightness
            GradientStop {
                position: 0.62
                color: Qt.alpha(heading.tones.ground, 0.78)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(heading.tones.ground, 0)
            }
        }
    }

    Row {
        x: Theme.margin
        y: Theme.step * 4
        spacing: Theme.step * 3

        Serif {
            text: heading.hall.number
            color: heading.tones.lantern(heading.hall.hue)
            font.pixelSize: Theme.poster
            lineHeight: 0.8
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter

            Serif {
                width: heading.width - Theme.margin * 2 - Theme.step * (Theme.portrait ? 30 : 34)
                text: heading.hall.name
                color: heading.tones.ink
                font.pixelSize: Theme.heading
                font.weight: Font.Bold
            }

            Serif {
                text: heading.hall.otherName
                color: heading.tones.ink
                font.pixelSize: Theme.note
                wrapMode: Text.NoWrap
            }
        }
    }

    Item {
        id: plan

        readonly property real longest: Theme.step * 13

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.step * 3
        width: longest * Math.min(1, heading.hall.planAspect)
        height: width / heading.hall.planAspect
        visible: heading.hall.plan !== ""

        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                scale: Qt.size(plan.width, plan.height)
                strokeColor: heading.tones.lantern(heading.hall.hue)
                strokeWidth: Math.max(1.5, Theme.step / 4)
                fillColor: Qt.alpha(heading.tones.ground, 0.7)

                PathSvg {
                    path: heading.hall.plan
                }
            }
        }

        Rectangle {
            x: heading.hall.here.x * plan.width - width / 2
            y: heading.hall.here.y * plan.height - height / 2
            width: Theme.step * 1.6
            height: width
            radius: width / 2
            color: heading.tones.ink
            rotation: heading.yaw

            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.verticalCenter
                width: Theme.step * 0.5
                height: Theme.step * 3.2
                color: heading.tones.ink
            }
        }
    }
}
