import QtQuick
import Kiosk.Theme
import Kiosk.Components

// An exhibit that a story leads to: its picture, its year and name, and the reason.
Tappable {
    id: tile

    required property string exhibitId
    required property string title
    required property string year
    required property string kind
    required property string hue
    required property url picture
    required property string because
    required property Tones tones
    // Whether its picture is wanted yet.
    required property bool near

    text: title
    Accessible.description: [year, because].filter(Boolean).join(Theme.chinese ? "，" : ", ")
    contentItem: Column {
        spacing: Theme.step

        Item {
            width: parent.width
            height: width * 0.72

            ExhibitPicture {
                anchors.fill: parent
                picture: tile.near ? tile.picture : ""
                hue: tile.hue
                kind: tile.kind
            }

            Rectangle {
                anchors.left: parent.left
                width: Theme.step * 0.75
                height: parent.height
                color: tile.tones.lantern(tile.hue)
            }
        }

        Sans {
            width: parent.width
            topPadding: Theme.step * 0.5
            text: tile.year
            color: tile.tones.lantern(tile.hue)
            font.pixelSize: Theme.note
            visible: text !== ""
            Accessible.ignored: true
        }

        Serif {
            width: parent.width
            text: tile.title
            color: tile.tones.ink
            font.pixelSize: Theme.lead
            font.weight: Font.Bold
            Accessible.ignored: true
        }

        Sans {
            width: parent.width
            text: tile.because
            color: tile.tones.quiet
            font.pixelSize: Theme.note
            lineHeight: Theme.noteLineHeight
            visible: text !== ""
            Accessible.ignored: true
        }
    }
}
