import QtQuick
import Kiosk.Theme
import Kiosk.Components

// One answer of several; the chosen one is underlined and ticked, not only coloured.
Tappable {
    id: choice

    required property bool chosen
    required property Tones tones
    property real size: Theme.body

    leftPadding: Theme.step * 2
    rightPadding: Theme.step * 2
    checkable: true
    autoExclusive: true
    checked: chosen
    Accessible.role: Accessible.RadioButton
    contentItem: Item {
        implicitWidth: row.implicitWidth
        implicitHeight: Math.max(Theme.touchTarget, row.implicitHeight + Theme.step * 1.5)

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.step

            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                text: Icons.chosen
                size: Theme.step * 3.5
                color: choice.tones.ink
                visible: choice.chosen
            }

            Sans {
                anchors.verticalCenter: parent.verticalCenter
                text: choice.text
                color: choice.chosen ? choice.tones.ink : choice.tones.quiet
                font.pixelSize: choice.size
                Accessible.ignored: true
                font.weight: choice.chosen ? Font.Medium : Font.Normal
            }
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: choice.chosen ? Theme.step / 2 : Theme.hairlineWidth
            color: choice.chosen ? choice.tones.ink : choice.tones.hairline
        }
    }
}
