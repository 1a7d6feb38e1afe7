import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The object large in the dark, the area it belongs to, and what there is to touch about it.
Item {
    id: stand

    required property ExhibitDetails exhibit
    readonly property Tones tones: Theme.night
    readonly property color dark: "#091219"

    signal stepRequested(step: int)
    signal handsOnRequested

    Rectangle {
        anchors.fill: parent
        color: stand.dark
    }

    ExhibitObject {
        id: object

        anchors.fill: parent
        exhibit: stand.exhibit
        dark: stand.dark
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

        ObjectLabel {
            x: Theme.step * 2
            width: parent.width - 2 * x
            visible: object.pictured
            credit: stand.exhibit.isPhotograph ? stand.exhibit.credit : qsTr("Model, not a photograph")
            turns: object.turns
            tones: stand.tones
            onTurnRequested: steps => object.turnBy(steps)
        }

        Neighbours {
            width: parent.width
            previousTitle: stand.exhibit.previousTitle
            nextTitle: stand.exhibit.nextTitle
            tones: stand.tones
            onStepRequested: step => stand.stepRequested(step)
        }
    }
}
