pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The end of the canal, with all that is moored there, as one touch.
Tappable {
    id: quay

    required property list<string> words
    required property bool atFoot
    required property Tones tones
    // With what is below them.
    readonly property real wordsHeight: said.height + Theme.step * 2

    text: words.join(", ")
    contentItem: Item {
        Column {
            id: said

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: quay.atFoot ? Theme.margin : Theme.step * 3
            anchors.rightMargin: Theme.margin
            y: quay.atFoot ? parent.height - quay.wordsHeight : 0
            spacing: Theme.step / 2

            Serif {
                width: parent.width
                text: quay.words[0] ?? ""
                color: quay.tones.ink
                font.pixelSize: Theme.heading
                font.weight: Font.Bold
                Accessible.ignored: true
            }

            Repeater {
                model: quay.words.slice(1)

                Sans {
                    required property string modelData

                    width: parent.width
                    text: modelData
                    color: quay.tones.ink
                    font.pixelSize: Theme.note
                    Accessible.ignored: true
                }
            }
        }
    }
}
