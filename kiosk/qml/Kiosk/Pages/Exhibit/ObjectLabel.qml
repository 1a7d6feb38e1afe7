import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What the picture is, and beside it, or below where there is no room, what is done with the object:
// buttons to turn it for those who do not drag, and the way to where it is tried.
Grid {
    id: label

    required property string credit
    required property bool turns
    required property bool handsOn
    required property Tones tones
    readonly property bool oneRow: words.implicitWidth + columnSpacing + ways.width <= width

    signal turnRequested(steps: int)
    signal handsOnRequested

    columns: oneRow ? 2 : 1
    columnSpacing: Theme.gap
    rowSpacing: Theme.step
    verticalItemAlignment: Grid.AlignVCenter
    visible: credit !== "" || ways.visible

    Sans {
        id: words

        width: label.width - (label.oneRow ? ways.width + label.columnSpacing : 0)
        leftPadding: Theme.step
        text: label.credit
        color: label.tones.quiet
        font.pixelSize: Theme.note
        visible: text !== ""
    }

    Row {
        id: ways

        spacing: Theme.targetGap
        visible: label.turns || label.handsOn

        PillButton {
            text: qsTr("Type it yourself")
            glyph: Icons.keyboard
            tones: label.tones
            visible: label.handsOn
            onClicked: label.handsOnRequested()
        }

        PillButton {
            text: qsTr("Turn left")
            wordShown: false
            glyph: Icons.turnLeft
            tones: label.tones
            visible: label.turns
            onClicked: label.turnRequested(-3)
        }

        PillButton {
            text: qsTr("Turn right")
            wordShown: false
            glyph: Icons.turnRight
            tones: label.tones
            visible: label.turns
            onClicked: label.turnRequested(+3)
        }
    }
}
