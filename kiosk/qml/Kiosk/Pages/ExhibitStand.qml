import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The object itself, large, with what it is labelled as and the ways to its neighbours.
Item {
    id: stand

    required property ExhibitDetails exhibit
    readonly property Tones tones: Theme.night

    signal stepWished(step: int)

    ExhibitPicture {
        id: picture

        anchors.fill: parent
        picture: stand.exhibit.picture
        hue: stand.exhibit.hue
        kind: stand.exhibit.kind
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.step * 30
        gradient: Gradient {
            GradientStop {
                position: 0
                color: "#00091219"
            }
            GradientStop {
                position: 1
                color: "#f0091219"
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

        Sans {
            x: Theme.step * 2
            visible: stand.exhibit.picture.toString() !== ""
            text: stand.exhibit.isPhotograph ? stand.exhibit.credit : qsTr("Model, not a photograph")
            color: stand.tones.quiet
            font.pixelSize: Theme.step * 2.6
        }

        Row {
            width: parent.width

            LabelledButton {
                width: parent.width / 2
                roomForWord: width - Theme.step * 10
                text: stand.exhibit.previousTitle
                glyph: Icons.previous
                tones: stand.tones
                onClicked: stand.stepWished(-1)
            }

            LabelledButton {
                width: parent.width / 2
                roomForWord: width - Theme.step * 10
                text: stand.exhibit.nextTitle
                glyph: Icons.next
                glyphLast: true
                tones: stand.tones
                onClicked: stand.stepWished(+1)
            }
        }
    }
}
