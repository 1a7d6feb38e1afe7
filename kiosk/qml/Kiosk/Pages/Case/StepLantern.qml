pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// One step of a case, a lantern on the water: dark when it is to come, warm when it has been seen,
// bright and with its light in the water where the visitor is.
Tappable {
    id: step

    required property int place
    required property int current
    required property bool labelled
    required property real pitch
    // Of the highest heading beside a lantern, so that all stand on one waterline.
    required property real labelHeight
    required property Tones tones
    readonly property bool here: place === current
    readonly property bool seen: place < current
    readonly property real size: Theme.step * (here ? 4 : 3)
    readonly property real lampX: !labelled ? width / 2 : mirrored ? width - Theme.step * 2.75 : Theme.step * 2.75
    readonly property real waterline: height - Theme.step * 4.5

    width: pitch
    height: Math.max(Theme.touchTarget, Theme.step * 12, labelled ? labelHeight + Theme.step * 5 : 0)
    Accessible.checkable: true
    Accessible.checked: here
    contentItem: Item {
        Repeater {
            model: step.here && !Theme.highContrast ? 4 : 0

            Rectangle {
                required property int index

                x: step.lampX - width / 2
                y: step.waterline - step.size * 0.6 - height / 2
                width: step.size * (1.7 + index * 0.75)
                height: width
                radius: width / 2
                color: "#ffce6b"
                opacity: 0.08
            }
        }

        Rectangle {
            x: step.lampX - width / 2
            y: step.waterline - height
            width: step.size
            height: step.size * 1.15
            radius: step.size * 0.16
            color: step.here ? "#ffe6ae" : step.seen ? "#c99a4a" : step.tones.ground
            border.color: step.tones.shape
            border.width: step.here || step.seen ? 0 : Math.max(2, Theme.hairlineWidth * 1.5)
        }

        Rectangle {
            x: step.lampX - width / 2
            y: step.waterline - step.size * 1.25
            width: step.size * 1.16
            height: Theme.step * 0.5
            color: step.here || step.seen ? "#9a6a2a" : step.tones.shape
        }

        Repeater {
            model: step.here ? 5 : step.seen ? 2 : 0

            Rectangle {
                required property int index

                x: step.lampX - width / 2 + (index % 2 ? 1 : -1) * Theme.step * 0.3
                y: step.waterline + Theme.step * (0.8 + index * 0.75)
                width: step.size * (1.05 - index * 0.12)
                height: Math.max(2, Theme.step * 0.36)
                color: "#ffce6b"
                opacity: (step.here ? 0.85 : 0.55) - index * 0.13
            }
        }

        Sans {
            id: label

            anchors.left: parent.left
            anchors.leftMargin: Theme.step * 6.5
            anchors.right: parent.right
            anchors.rightMargin: Theme.step
            y: step.waterline - height - Theme.step * 0.25
            text: step.text
            color: step.here ? step.tones.ink : step.tones.quiet
            font.pixelSize: Theme.note
            font.weight: step.here ? Font.Medium : Font.Normal
            lineHeight: Theme.noteLineHeight * 0.92
            visible: step.labelled
            Accessible.ignored: true
        }
    }
}
