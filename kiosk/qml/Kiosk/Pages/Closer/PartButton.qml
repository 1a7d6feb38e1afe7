import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The name of a part, and what there is to know about it.
Tappable {
    id: part

    required property string name
    required property string body
    required property bool chosen
    required property Tones tones
    // Before the name, where the picture has numbers and no lines; 0 for none.
    property int number: 0
    // On which side of the picture it stands, where it has a line.
    property bool standsLeft: false
    // Where the rule under the name lies.
    readonly property real ruleY: topPadding + heading.height + Theme.step * 0.5

    text: name
    Accessible.description: body
    topPadding: Theme.step
    bottomPadding: Theme.step
    contentItem: Item {
        implicitHeight: words.height

        Column {
            id: words

            width: parent.width
            spacing: Theme.step

            Serif {
                id: heading

                width: parent.width
                text: (part.number > 0 ? part.number + "\u2002" : "") + part.name
                color: part.chosen ? part.tones.lantern("amber") : part.tones.ink
                font.pixelSize: Theme.lead
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            Sans {
                width: parent.width
                text: part.body
                color: part.chosen ? part.tones.ink : part.tones.quiet
                font.pixelSize: Theme.body
                lineHeight: Theme.noteLineHeight
                Accessible.ignored: true
            }
        }
    }
}
