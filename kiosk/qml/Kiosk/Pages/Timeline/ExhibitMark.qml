import QtQuick
import Kiosk.Theme
import Kiosk.Components

// An exhibit in time: its light on the thread of its area, its title, and where they are near its
// picture, moored to the light. Where each stands has been computed.
Tappable {
    id: mark

    required property string exhibitId
    required property string title
    required property string year
    required property string area
    required property string kind
    required property string hue
    required property url picture
    required property rect box
    required property point light
    required property rect words
    required property rect frame
    required property rect line
    required property Tones tones
    // Whether the words stand below the light, in its middle, or beside it.
    required property bool below
    required property bool wordsShown
    // Whether its visitor came from its card.
    required property bool cameFrom
    readonly property color lit: tones.lantern(hue)
    readonly property bool pictured: frame.width > 0

    x: box.x
    y: box.y
    width: box.width
    height: box.height
    text: title
    Accessible.role: Accessible.ListItem
    Accessible.description: [year, area].join(", ")
    contentItem: Item {
        Rectangle {
            x: mark.line.x - (mark.line.width > 1 ? 0 : width / 2)
            y: mark.line.y - (mark.line.width > 1 ? height / 2 : 0)
            width: mark.line.width > 1 ? mark.line.width : Math.max(2, Theme.hairlineWidth * 1.5)
            height: mark.line.width > 1 ? Math.max(1, Theme.hairlineWidth) : mark.line.height
            color: mark.lit
            opacity: mark.line.width > 1 ? 0.5 : 0.85
            visible: mark.line.width > 0
        }

        CanalPicture {
            x: mark.light.x - width / 2
            y: mark.light.y - height / 2
            width: Math.round(Theme.step * 9.75)
            height: width
            what: "light/" + named(mark.lit)
        }

        ExhibitPicture {
            x: mark.frame.x
            y: mark.frame.y
            width: mark.frame.width
            height: mark.frame.height
            picture: mark.picture
            hue: mark.hue
            kind: mark.kind
            visible: mark.pictured
        }

        Rectangle {
            x: mark.frame.x
            y: mark.frame.y + mark.frame.height - height
            width: mark.frame.width
            height: Theme.step / 2
            color: mark.lit
            visible: mark.pictured
        }

        Column {
            visible: mark.wordsShown
            x: mark.words.x
            y: mark.words.y
            width: mark.words.width

            Sans {
                width: parent.width
                text: mark.below ? "" : mark.pictured ? [mark.year, mark.area].join("\u2002") : mark.area
                color: mark.lit
                font.pixelSize: Theme.note
                wrapMode: Text.NoWrap
                lineHeight: 0.9
                visible: text !== ""
                Accessible.ignored: true
            }

            Serif {
                width: parent.width
                text: mark.title
                color: mark.cameFrom ? mark.lit : mark.tones.ink
                font.pixelSize: Theme.note
                font.weight: mark.pictured || mark.cameFrom ? Font.Bold : Font.Normal
                horizontalAlignment: mark.below ? Text.AlignHCenter : Text.AlignLeft
                lineHeight: 0.9
                Accessible.ignored: true
            }
        }
    }
}
