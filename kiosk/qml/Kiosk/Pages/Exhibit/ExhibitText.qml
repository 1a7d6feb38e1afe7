pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What there is to read on an exhibit's card: the headline across, then the text beside the rails.
Item {
    id: text

    required property ExhibitDetails exhibit
    required property color accent
    required property Tones tones

    signal storyChosen(storyId: string)
    signal caseChosen(caseId: string)
    signal exhibitChosen(exhibitId: string)

    readonly property real inner: width - 2 * Theme.margin
    readonly property real columnGap: Theme.step * 7
    readonly property real railWidth: Theme.portrait ? (inner - columnGap) / 2 : inner * 0.42

    height: Math.max(card.y + card.height, rails.y + rails.height) + Theme.step * 8

    Column {
        id: headline

        x: Theme.margin
        y: Theme.step * (Theme.portrait ? 5 : 7)
        width: text.inner
        spacing: Theme.step * 0.75

        Sans {
            text: text.exhibit.year
            color: text.accent
            font.pixelSize: Theme.heading
        }

        Serif {
            width: parent.width
            text: text.exhibit.title
            color: text.tones.ink
            font.pixelSize: Theme.title
            font.weight: Font.Bold
        }

        Serif {
            width: parent.width
            text: text.exhibit.otherTitle
            color: text.tones.ink
            font.pixelSize: Theme.heading
            visible: text !== ""
        }

        Serif {
            width: parent.width
            topPadding: Theme.step * 1.5
            text: text.exhibit.hook
            color: text.tones.ink
            font.pixelSize: Theme.lead * 1.05
            lineHeight: 1.2
        }
    }

    Column {
        id: card

        x: Theme.margin
        y: headline.y + headline.height + Theme.step * 4
        width: Theme.portrait ? text.inner : text.inner - text.railWidth - text.columnGap
        spacing: Theme.step * 3.5

        Sans {
            width: parent.width
            text: text.exhibit.body
            color: text.tones.ink
            font.pixelSize: Theme.body
            lineHeight: Theme.bodyLineHeight
        }

        Flow {
            id: facts

            readonly property int columns: Theme.portrait ? 3 : 2

            width: parent.width
            spacing: Theme.step * 2

            Repeater {
                model: text.exhibit.facts

                Fact {
                    width: (facts.width - facts.spacing * (facts.columns - 1)) / facts.columns
                    tones: text.tones
                }
            }
        }

        Evidence {
            width: parent.width
            evidence: text.exhibit.evidence
            sources: text.exhibit.sources
            tones: text.tones
        }
    }

    ExhibitRails {
        id: rails

        x: Theme.portrait ? Theme.margin : text.width - Theme.margin - text.railWidth
        y: Theme.portrait ? card.y + card.height + Theme.step * 5 : card.y
        spacing: Theme.portrait ? text.columnGap : Theme.step * 2
        exhibit: text.exhibit
        railWidth: text.railWidth
        accent: text.accent
        tones: text.tones
        onStoryChosen: storyId => text.storyChosen(storyId)
        onCaseChosen: caseId => text.caseChosen(caseId)
        onExhibitChosen: exhibitId => text.exhibitChosen(exhibitId)
    }
}
