import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A story, a case, a person, an area or a tour that was found, with the sentence that says why.
Tappable {
    id: hit

    required property string before
    required property string match
    required property string after
    required property string quoteBefore
    required property string quoteMatch
    required property string quoteAfter
    required property string kind
    required property string hue
    required property url picture
    required property Tones tones

    text: before + match + after
    Accessible.description: quoteBefore + quoteMatch + quoteAfter
    topPadding: Theme.step * 1.25
    bottomPadding: Theme.step * 1.25
    contentItem: Item {
        implicitHeight: Math.max(image.height, words.height)

        Item {
            id: image

            anchors.left: parent.left
            width: Theme.step * 17
            height: Math.round(width * 0.64)
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

        Column {
            id: words

            anchors.left: image.right
            anchors.leftMargin: Theme.step * 2.5
            anchors.right: arrow.left
            anchors.rightMargin: Theme.step * 2
            spacing: Theme.step * 0.25

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
                size: Theme.lead * 0.9
            }

            MarkedText {
                width: parent.width
                before: hit.quoteBefore
                match: hit.quoteMatch
                after: hit.quoteAfter
                ink: hit.tones.quiet
                light: hit.tones.lantern("amber")
                ground: hit.tones.ground
                visible: before !== "" || match !== ""
            }
        }

        Glyph {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: image.verticalCenter
            text: Icons.onward
            color: hit.tones.ink
        }
    }
}
