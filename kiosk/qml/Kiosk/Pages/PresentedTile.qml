pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A story or case to choose: the exhibit that stands for it afloat on the canal, and what it is.
Tappable {
    id: tile

    required property string targetId
    required property string kicker
    required property string title
    required property string day
    required property string kind
    required property string hue
    required property url picture
    required property url cutout
    required property url museumFolder
    required property color accent
    required property Tones tones
    required property real pictureHeight
    // Whether its picture is wanted yet.
    required property bool near
    // Said before the title instead of its kind and day.
    property string lead: ""

    text: title
    Accessible.description: lead || [kicker, day].filter(Boolean).join(Theme.chinese ? "，" : ", ")
    contentItem: Column {
        spacing: Theme.step

        Canal {
            id: water

            width: parent.width
            height: tile.pictureHeight
            museumFolder: tile.museumFolder
            horizon: 0.4
            zoom: 1.6
            shift: ((tile.title.length * 37) % 10 - 5) / 20
            dim: 0.45

            Loader {
                readonly property real size: Math.min(parent.width * 0.9, parent.height)

                anchors.horizontalCenter: parent.horizontalCenter
                y: parent.height * 0.91 - size
                width: size
                height: size
                active: tile.near && tile.hue !== ""
                sourceComponent: Afloat {
                    cutout: tile.cutout
                    picture: tile.picture
                    hue: tile.hue
                    kind: tile.kind
                }
            }

            Rectangle {
                anchors.left: parent.left
                width: Theme.step * 0.75
                height: parent.height
                color: tile.accent
            }
        }

        KickerAndDay {
            width: parent.width
            topPadding: Theme.step * 0.5
            kicker: tile.lead || tile.kicker
            day: tile.lead === "" ? tile.day : ""
            size: Theme.note
            accent: tile.accent
            tones: tile.tones
            silent: true
        }

        Serif {
            width: parent.width
            text: tile.title
            color: tile.tones.ink
            font.pixelSize: Theme.heading
            font.weight: Font.Bold
            Accessible.ignored: true
        }
    }
}
