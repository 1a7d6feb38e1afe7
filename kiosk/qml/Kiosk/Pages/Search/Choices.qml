pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What leads on from what is typed: words to finish it with, and choices by kind, area and decade,
// each in a row of its own where there is room; before anything is typed, the topics.
Column {
    id: choices

    required property SearchDetails search
    required property Tones tones
    required property real room
    required property bool oneRow
    required property bool beside
    // The keys are there.
    required property bool typing
    readonly property real row: Math.max(Theme.touchTarget, Theme.note * 2.8)
    readonly property real roomForWords: words.visible ? words.height + spacing : 0
    readonly property bool roomy: !oneRow && room > row * 3 + spacing * 2 + Math.max(roomForWords, row + spacing)
    // Where there is hardly any room, words come first, and choices with what is found.
    readonly property bool tight: typing && room < roomForWords + row

    signal narrowed(facet: string, value: string)

    component Strip: ChoiceStrip {
        width: choices.width
        tones: choices.tones
        onNarrowed: (facet, value) => choices.narrowed(facet, value)
    }

    spacing: Theme.step * 1.25

    Flow {
        width: choices.width
        spacing: Theme.targetGap
        visible: !choices.search.begun && choices.roomy && choices.beside

        Repeater {
            model: choices.search.topics

            Chip {
                required property string facet
                required property string value

                tones: choices.tones
                onClicked: choices.narrowed(facet, value)
            }
        }
    }

    Strip {
        choices: [choices.search.topics]
        shown: !choices.search.begun && !choices.tight && !(choices.roomy && choices.beside)
    }

    Strip {
        choices: choices.roomy ? [choices.search.kinds] : [choices.search.kinds, choices.search.areas, choices.search.decades, choices.search.topics]
        shown: choices.search.begun && !choices.tight
    }

    Strip {
        choices: [choices.search.areas]
        shown: choices.search.begun && choices.roomy
    }

    Strip {
        choices: [choices.search.decades]
        shown: choices.search.begun && choices.roomy
    }

    WordsOffered {
        id: words

        width: choices.width
        offered: choices.search.meant ? choices.search.nearest : choices.search.endings
        advice: choices.search.inVain ? "" : choices.search.meant ? qsTr("Taken for") : qsTr("Finish the word")
        tones: choices.tones
        wanted: choices.typing || choices.search.meant || choices.search.inVain
        guideOffered: choices.search.inVain
        most: choices.typing && choices.room < choices.row * 2 + Theme.targetGap ? 1 : 3
        onChosen: word => choices.search.finish(word)
        onGuideRequested: choices.search.askGuide()
    }
}
