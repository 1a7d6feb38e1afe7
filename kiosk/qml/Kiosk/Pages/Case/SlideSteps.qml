pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The steps of a case as lanterns on the water, one a slide and one for the exhibits behind it, and
// buttons for the one before and the one after.
Item {
    id: steps

    // Lists with a `heading` each.
    property alias slides: lanterns.model
    required property int current
    required property Tones tones
    readonly property int count: lanterns.count + 1
    readonly property real room: width - 2 * next.implicitWidth - Theme.targetGap - Theme.step * 4
    readonly property real pitch: room / count - Theme.targetGap
    // Headings stand beside the lanterns where none needs more than two lines.
    readonly property bool labelled: pitch >= Theme.note * 8 && longest.height <= Theme.note * 3.1

    signal chosen(step: int)

    implicitHeight: Math.max(row.height, next.implicitHeight)

    component Way: PillButton {
        anchors.verticalCenter: steps.verticalCenter
        wordShown: false
        tones: steps.tones
        visible: enabled
    }

    Rectangle {
        anchors.left: parent.left
        y: row.y + last.waterline
        width: steps.labelled ? steps.room : row.width
        height: Theme.hairlineWidth
        color: steps.tones.hairline
    }

    Row {
        id: row

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.targetGap

        Repeater {
            id: lanterns

            StepLantern {
                required property int index
                required property string heading

                text: heading
                place: index
                current: steps.current
                labelled: steps.labelled
                labelHeight: longest.height
                pitch: last.width
                tones: steps.tones
                onClicked: steps.chosen(index)
            }
        }

        StepLantern {
            id: last

            text: qsTr("The exhibits")
            place: lanterns.count
            current: steps.current
            labelled: steps.labelled
            labelHeight: longest.height
            pitch: steps.labelled ? steps.pitch : Math.min(steps.pitch, Theme.step * 14)
            tones: steps.tones
            onClicked: steps.chosen(lanterns.count)
        }
    }

    Way {
        id: next

        anchors.right: parent.right
        text: qsTr("Next slide")
        glyph: Icons.next
        enabled: steps.current < steps.count - 1
        onClicked: steps.chosen(steps.current + 1)
    }

    Way {
        anchors.right: parent.right
        anchors.rightMargin: next.implicitWidth + Theme.targetGap
        text: qsTr("Previous slide")
        glyph: Icons.previous
        enabled: steps.current > 0
        onClicked: steps.chosen(steps.current - 1)
    }

    // The headings, measured and not shown.
    Row {
        id: longest

        visible: false

        Repeater {
            model: lanterns.model

            Sans {
                required property string heading

                width: steps.pitch - Theme.step * 7.5
                text: heading
                font.pixelSize: Theme.note
                font.weight: Font.Medium
                lineHeight: Theme.noteLineHeight * 0.92
            }
        }
    }
}
