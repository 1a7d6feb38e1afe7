pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Which slide of how many, and buttons to step for those who do not swipe.
Item {
    id: steps

    required property int count
    required property int current
    required property Tones tones
    readonly property bool roomForBoth: width >= Theme.note * 18
    readonly property bool roomForMarks: width >= Theme.note * 18 + marks.width + 2 * Theme.gap

    signal previousRequested
    signal nextRequested

    implicitHeight: next.implicitHeight + (roomForMarks ? 0 : marks.height + Theme.step * 1.5)

    component Way: PillButton {
        anchors.bottom: steps.bottom
        wordSize: Theme.note
        tones: steps.tones
        visible: enabled
    }

    Way {
        anchors.left: parent.left
        text: qsTr("Previous slide")
        wordShown: steps.roomForBoth
        glyph: Icons.previous
        enabled: steps.current > 0
        onClicked: steps.previousRequested()
    }

    Row {
        id: marks

        anchors.horizontalCenter: parent.horizontalCenter
        y: steps.roomForMarks ? (parent.height - height) / 2 : 0
        spacing: Theme.step * 1.5
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Slide %1 of %2").arg(steps.current + 1).arg(steps.count)

        Repeater {
            model: steps.count

            Rectangle {
                required property int index

                width: Theme.step * (index === steps.current ? 5 : 1.5)
                height: Theme.step * 1.5
                radius: height / 2
                color: index === steps.current ? steps.tones.ink : steps.tones.shape
            }
        }
    }

    Way {
        id: next

        anchors.right: parent.right
        text: qsTr("Next slide")
        glyph: Icons.next
        glyphLast: true
        enabled: steps.current < steps.count - 1
        onClicked: steps.nextRequested()
    }
}
