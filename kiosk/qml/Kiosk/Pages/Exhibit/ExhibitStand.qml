pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The object itself, large, with what it is labelled as and the ways to its neighbours.
Item {
    id: stand

    required property ExhibitDetails exhibit
    readonly property Tones tones: Theme.night

    signal stepRequested(step: int)
    signal handsOnRequested

    readonly property bool pictured: exhibit.picture.toString() !== ""
    readonly property color dark: "#091219"

    Rectangle {
        anchors.fill: parent
        color: stand.dark
    }

    // The whole picture, never cut; where it leaves room its edges melt into the dark.
    ExhibitPicture {
        id: picture

        readonly property real side: Math.min(stand.width, stand.height)

        anchors.horizontalCenter: parent.horizontalCenter
        y: stand.pictured ? Math.max(0, (stand.height - side) * 0.42) : 0
        width: stand.pictured ? side : stand.width
        height: stand.pictured ? side : stand.height
        picture: stand.exhibit.picture
        hue: stand.exhibit.hue
        kind: stand.exhibit.kind
    }

    TurningPicture {
        id: turning

        anchors.fill: picture
        sheet: stand.exhibit.turnSheet
        columns: stand.exhibit.turnColumns
        rows: stand.exhibit.turnRows
        frame: stand.exhibit.turnFrame
    }

    Repeater {
        model: stand.pictured && stand.width > stand.height ? [0, 180] : []

        Rectangle {
            required property real modelData

            x: modelData === 0 ? picture.x : picture.x + picture.width - width
            width: picture.width * 0.3
            height: stand.height
            rotation: modelData
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop {
                    position: 0
                    color: stand.dark
                }
                GradientStop {
                    position: 1
                    color: "#00091219"
                }
            }
        }
    }

    Rectangle {
        y: picture.y
        width: parent.width
        height: picture.height * 0.2
        visible: picture.y > 0
        gradient: Gradient {
            GradientStop {
                position: 0
                color: stand.dark
            }
            GradientStop {
                position: 1
                color: "#00091219"
            }
        }
    }

    Rectangle {
        y: Theme.portrait ? parent.height - height : picture.y + picture.height - height
        width: parent.width
        height: Theme.step * (Theme.portrait ? 14 : 26)
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#00091219"
            }
            GradientStop {
                position: 1
                color: stand.dark
            }
        }
    }

    Sans {
        x: Theme.step * 5
        y: Theme.step * 5
        text: stand.exhibit.area
        color: stand.tones.ink
        font.pixelSize: Theme.note
        leftPadding: Theme.step * 2

        Rectangle {
            width: Theme.step * 0.6
            height: parent.height
            color: Theme.nightTones.lantern(stand.exhibit.hue)
        }
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.step * 3
        spacing: Theme.step

        LabelledButton {
            visible: stand.exhibit.handsOn
            text: qsTr("Type it yourself")
            glyph: Icons.keyboard
            tones: stand.tones
            onClicked: stand.handsOnRequested()

            Rectangle {
                anchors.fill: parent
                z: -1
                radius: Theme.step
                color: "transparent"
                border.color: Theme.nightTones.lantern(stand.exhibit.hue)
                border.width: Theme.hairlineWidth * 1.5
            }
        }

        Item {
            x: Theme.step * 2
            width: parent.width - 2 * x
            height: turning.ready ? Theme.touchTarget : label.height
            visible: stand.pictured

            Sans {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                text: stand.exhibit.isPhotograph ? stand.exhibit.credit : qsTr("Model, not a photograph")
                color: stand.tones.quiet
                font.pixelSize: Theme.step * 2.6
            }

            Row {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: turning.ready

                GlyphButton {
                    text: qsTr("Turn left")
                    glyph: Icons.turnLeft
                    tones: stand.tones
                    onClicked: turning.turnBy(-3)
                }

                GlyphButton {
                    text: qsTr("Turn right")
                    glyph: Icons.turnRight
                    tones: stand.tones
                    onClicked: turning.turnBy(+3)
                }
            }
        }

        Row {
            width: parent.width

            LabelledButton {
                width: parent.width / 2
                roomForWord: width - Theme.step * 10
                text: stand.exhibit.previousTitle
                glyph: Icons.previous
                tones: stand.tones
                onClicked: stand.stepRequested(-1)
            }

            LabelledButton {
                width: parent.width / 2
                roomForWord: width - Theme.step * 10
                text: stand.exhibit.nextTitle
                glyph: Icons.next
                glyphLast: true
                tones: stand.tones
                onClicked: stand.stepRequested(+1)
            }
        }
    }
}
