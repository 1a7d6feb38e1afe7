import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The sign of a house: its lantern's colour, its name in both languages.
Row {
    id: sign

    required property string shortName
    required property string otherShortName
    required property string hue
    // Where it stands nowhere else.
    property string number: ""

    spacing: Theme.step * 1.5

    Rectangle {
        width: Theme.step * 0.6
        height: words.height
        color: Theme.night.lantern(sign.hue)
    }

    Column {
        id: words

        Serif {
            text: sign.shortName
            color: Theme.night.ink
            font.pixelSize: Math.max(Theme.step * 4, Theme.body)
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            lineHeight: 1
            Accessible.ignored: true
        }

        Sans {
            text: [sign.number, sign.otherShortName].filter(Boolean).join("\u2002")
            color: Theme.night.quiet
            font.pixelSize: Theme.note
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
