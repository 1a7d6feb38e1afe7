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

    // There is little room, and the name alone says it.
    property bool brief: false
    // Where hot spots may begin.
    readonly property real wordsEnd: Math.max(words.y + words.height, plan.visible ? plan.y + plan.height : 0)

    signal planRequested

    implicitHeight: wordsEnd + Theme.step * 8

    Rectangle {
        anchors.fill: parent
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(heading.tones.ground, 0.95)
            }
            // all lines of the name stand before ceilings of any brightness
            GradientStop {
                position: heading.wordsEnd / heading.height
                color: Qt.alpha(heading.tones.ground, 0.78)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(heading.tones.ground, 0)
            }
        }
    }

    Row {
        id: words

        anchors.left: parent.left
        anchors.right: plan.visible ? plan.left : parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin / 2
        y: Theme.step * (heading.brief ? 2 : 4)
        spacing: Theme.step * 3

        Serif {
            id: number

            text: heading.hall.number
            color: heading.tones.lantern(heading.hall.hue)
            font.pixelSize: Theme.poster
            lineHeight: 0.8
            visible: !heading.brief
            Accessible.ignored: true
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: words.width - (number.visible ? number.width + words.spacing : 0)

            Serif {
                width: parent.width
                text: heading.hall.name
                color: heading.tones.ink
                font.pixelSize: Theme.heading
                font.weight: Font.Bold
                isHeading: true
            }

            Serif {
                width: parent.width
                text: heading.hall.otherName
                color: heading.tones.ink
                font.pixelSize: Theme.note
                visible: !heading.brief
            }
        }
    }

    Tappable {
        id: plan

        readonly property real longest: Theme.step * 13

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.step * 3
        width: longest * Math.min(1, heading.hall.planAspect)
        height: width / heading.hall.planAspect
        visible: heading.hall.plan !== "" && !heading.brief
        text: qsTr("Plan of the halls")
        onClicked: heading.planRequested()

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
