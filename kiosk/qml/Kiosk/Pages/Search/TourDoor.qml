import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A tour to begin: where it starts, what it is called, how long it takes.
Tappable {
    id: door

    required property string title
    required property string extent
    required property string kind
    required property string hue
    required property url picture
    required property Tones tones

    text: title
    Accessible.description: extent
    contentItem: Column {
        spacing: Theme.step * 0.5

        ExhibitPicture {
            width: parent.width
            height: Math.round(width * 0.5)
            picture: door.picture
            hue: door.hue
            kind: door.kind
        }

        Serif {
            width: parent.width
            topPadding: Theme.step * 0.5
            text: door.title
            color: door.tones.ink
            font.pixelSize: Theme.lead * 0.86
            font.weight: Font.Bold
            lineHeight: 1
            Accessible.ignored: true
        }

        Sans {
            width: parent.width
            text: door.extent
            color: door.tones.quiet
            font.pixelSize: Theme.note
            Accessible.ignored: true
        }
    }
}
