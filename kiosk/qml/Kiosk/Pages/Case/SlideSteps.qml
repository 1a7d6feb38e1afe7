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

    signal previousRequested
    signal nextRequested

    implicitHeight: Theme.touchTarget

    LabelledButton {
        anchors.left: parent.left
        anchors.leftMargin: -Theme.step * 2
        text: qsTr("Previous slide")
        glyph: Icons.previous
        tones: steps.tones
        enabled: steps.current > 0
        visible: enabled
        onClicked: steps.previousRequested()
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.step * 1.5

        Repeater {
            model: steps.count

            Rectangle {
                required property int index

                width: Theme.step * (index === steps.current ? 5 : 1.5)
                height: Theme.step * 1.5
                radius: height / 2
                color: index === steps.current ? steps.tones.ink : steps.tones.hairline
            }
        }
    }

    LabelledButton {
        anchors.right: parent.right
        anchors.rightMargin: -Theme.step * 2
        text: qsTr("Next slide")
        glyph: Icons.next
        glyphLast: true
        tones: steps.tones
        enabled: steps.current < steps.count - 1
        visible: enabled
        onClicked: steps.nextRequested()
    }
}
