import QtQuick
import Kiosk.Theme
import Kiosk.Components

// An exhibit that was found: its picture, its year, its title, and why it was found where the title
// does not say so.
Tappable {
    id: hit

    required property string before
    required property string match
    required property string after
    required property string quoteBefore
    required property string quoteMatch
    required property string quoteAfter
    required property string year
    required property string kind
    required property string hue
    required property url picture
    required property Tones tones

    text: before + match + after
    Accessible.description: [year, quoteBefore + quoteMatch + quoteAfter].filter(Boolean).join(Theme.chinese ? "，" : ", ")
    contentItem: Column {
        spacing: Theme.step * 0.5

        Item {
            width: parent.width
            height: Math.round(width * 0.68)
            clip: true

            ExhibitPicture {
                anchors.fill: parent
                picture: hit.picture
                hue: hit.hue
                kind: hit.kind
            }

            Rectangle {
                anchors.left: parent.left
                width: Theme.step * 0.6
                height: parent.height
                color: hit.tones.lantern(hit.hue)
            }
        }

        Sans {
            width: parent.width
            text: hit.year
            color: hit.tones.lantern(hit.hue)
            font.pixelSize: Theme.note
            Accessible.ignored: true
        }

        MarkedText {
            width: parent.width
            before: hit.before
            match: hit.match
            after: hit.after
            ink: hit.tones.ink
            light: hit.tones.lantern("amber")
            ground: hit.tones.ground
            family: Theme.serif
            weight: Font.Bold
            size: Theme.lead * 0.86
        }

        MarkedText {
            width: parent.width
            before: hit.quoteBefore
            match: hit.quoteMatch
            after: hit.quoteAfter
            ink: hit.tones.quiet
            light: hit.tones.lantern("amber")
            ground: hit.tones.ground
            visible: match !== ""
        }
    }
}
