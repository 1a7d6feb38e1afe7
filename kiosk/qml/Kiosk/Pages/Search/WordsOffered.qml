pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Words of the museum's own: to finish what is typed with, or what was meant perhaps; and the way
// to the guide, which may know more.
Flow {
    id: words

    required property WordListModel offered
    required property string advice
    required property Tones tones
    property bool wanted: true
    property bool guideOffered: false
    // So many where the guide is offered too.
    property int most: 3

    signal chosen(word: string)
    signal guideRequested

    spacing: Theme.targetGap
    visible: wanted && (repeater.count > 0 || guideOffered)

    Sans {
        height: Theme.touchTarget
        rightPadding: Theme.step
        text: words.advice
        color: words.tones.quiet
        font.pixelSize: Theme.note
        wrapMode: Text.NoWrap
        verticalAlignment: Text.AlignVCenter
        visible: text !== ""
    }

    Repeater {
        id: repeater

        model: words.offered

        PillButton {
            required property string word
            required property bool chosen
            required property int index

            visible: index < words.most || !words.guideOffered
            text: word
            glyph: ""
            filled: chosen
            wordSize: Theme.note
            tones: words.tones
            onClicked: words.chosen(word)
        }
    }

    PillButton {
        text: qsTr("Ask the guide")
        glyph: Icons.ask
        wordSize: Theme.note
        tones: words.tones
        visible: words.guideOffered
        onClicked: words.guideRequested()
    }
}
