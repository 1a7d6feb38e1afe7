import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A decade to look round in: something that was made in it, its name, and how many there are.
Tappable {
    id: door

    required property string name
    required property int many
    required property string kind
    required property string hue
    required property url picture
    required property Tones tones

    text: name
    Accessible.description: many
    contentItem: Column {
        ExhibitPicture {
            width: parent.width
            height: width
            picture: door.picture
            hue: door.hue
            kind: door.kind
        }

        Serif {
            width: parent.width
            topPadding: Theme.step * 0.5
            text: door.name
            color: door.tones.ink
            font.pixelSize: Theme.note
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1
            Accessible.ignored: true
        }

        Sans {
            width: parent.width
            text: door.many
            color: door.tones.quiet
            font.pixelSize: Theme.note
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
