import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A stop of a tour that is over: its picture and its name, and a check mark where it was really seen.
Tappable {
    id: tile

    required property string exhibitId
    required property string title
    required property string year
    required property string kind
    required property string hue
    required property url picture
    required property bool seen
    required property Tones tones
    required property real pictureHeight
    // Whether its picture is wanted yet.
    required property bool near

    text: title
    Accessible.description: [year, seen ? qsTr("Seen") : ""].filter(Boolean).join(Theme.chinese ? "，" : ", ")
    contentItem: Column {
        spacing: Theme.step

        Item {
            width: parent.width
            height: tile.pictureHeight

            ExhibitPicture {
                anchors.fill: parent
                clip: true
                picture: tile.near ? tile.picture : ""
                hue: tile.hue
                kind: tile.kind
            }

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: Theme.step * 0.5
                color: tile.tones.lantern(tile.hue)
            }

            Rectangle {
                objectName: "meaning"
                anchors.right: parent.right
                anchors.rightMargin: Theme.step
                y: Theme.step
                width: Theme.step * 4.5
                height: width
                radius: width / 2
                color: tile.tones.lantern("amber")
                visible: tile.seen

                Glyph {
                    anchors.centerIn: parent
                    text: Icons.chosen
                    size: Theme.step * 3.25
                    color: tile.tones.ground
                }
            }
        }

        Serif {
            width: parent.width
            text: tile.title
            color: tile.tones.ink
            font.pixelSize: Theme.note
            lineHeight: 1
            Accessible.ignored: true
        }
    }
}
