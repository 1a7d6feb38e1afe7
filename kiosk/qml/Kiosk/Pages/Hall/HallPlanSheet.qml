pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// All halls from above: where one stands, what one has seen, and one touch to any of them.
Rectangle {
    id: sheet

    required property HallPlan plan
    required property Tones tones
    readonly property bool upright: plan.size.height > plan.size.width
    readonly property real metre: Math.min(drawing.width / plan.size.width, drawing.height / plan.size.height)
    // Whether names fit into the halls; else they stand as buttons below.
    readonly property bool roomy: Theme.reading < 1.5 && mostWide >= Theme.note * (upright ? 16 : 44) && longest.advanceWidth <= mostWide * (upright ? 0.34 : 0.2)
    // How wide the plan is where nothing stands below it.
    readonly property real mostWide: Math.min(drawing.width, (height - drawing.y - Theme.margin / 2) * plan.size.width / plan.size.height)

    signal hallChosen(areaId: string)
    signal closed

    color: Qt.alpha(tones.ground, 0.96)

    SheetHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin / 2
        text: qsTr("Plan of the halls")
        tones: sheet.tones
        onClosed: sheet.closed()
    }

    Item {
        id: drawing

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: head.bottom
        anchors.bottom: names.visible ? names.top : parent.bottom
        anchors.margins: Theme.margin / 2
        anchors.bottomMargin: sheet.upright && legend.visible ? legend.height + Theme.step * 6 : Theme.margin / 2
    }

    Item {
        anchors.centerIn: drawing
        width: sheet.plan.size.width * sheet.metre
        height: sheet.plan.size.height * sheet.metre

        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                scale: Qt.size(sheet.metre, sheet.metre)
                strokeColor: sheet.tones.shape
                strokeWidth: Theme.step * 0.75
                fillColor: "transparent"
                capStyle: ShapePath.FlatCap

                PathSvg {
                    path: sheet.plan.ways
                }
            }
        }

        Repeater {
            model: sheet.plan.halls

            PlannedHall {
                metre: sheet.metre
                named: sheet.roomy
                upright: sheet.upright
                tones: sheet.tones
                onClicked: sheet.hallChosen(areaId)
            }
        }

        YouAreHere {
            x: sheet.plan.at.x * sheet.metre
            y: sheet.plan.at.y * sheet.metre
            heading: sheet.plan.heading
            tones: sheet.tones
        }
    }

    TextMetrics {
        id: longest

        text: sheet.plan.longestName
        font.family: Theme.serif
        font.pixelSize: sheet.upright ? Theme.note : Theme.lead
        font.weight: Font.Bold
    }

    // between the two sides of the way, or where those stand close, below
    PlanLegend {
        id: legend

        anchors.horizontalCenter: parent.horizontalCenter
        y: sheet.upright ? parent.height - height - Theme.step * 3 : drawing.y + (drawing.height - height) / 2
        visible: sheet.roomy
        tones: sheet.tones
    }

    Flow {
        id: names

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin / 2
        spacing: Theme.targetGap
        visible: !sheet.roomy

        Repeater {
            model: names.visible ? sheet.plan.halls : null

            PillButton {
                required property string areaId
                required property int number
                required property string name

                text: number + " " + name
                glyph: Icons.door
                tones: sheet.tones
                wordSize: Theme.note
                onClicked: sheet.hallChosen(areaId)
            }
        }
    }
}
