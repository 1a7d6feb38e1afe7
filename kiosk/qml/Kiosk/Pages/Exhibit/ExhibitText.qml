pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What there is to read on an exhibit's card: the headline across, then the text beside the rails,
// or the rails below it.
Item {
    id: text

    required property ExhibitDetails exhibit
    // What is touched about the object, where it stands here.
    required property Component controls
    // Whether the headline stands here too.
    required property bool headed
    required property color accent
    required property Tones tones
    readonly property real inner: width - 2 * Theme.margin
    readonly property real railWidth: Theme.oneColumn ? inner : inner * 0.42

    signal storyChosen(storyId: string)
    signal caseChosen(caseId: string)
    signal exhibitChosen(exhibitId: string)

    implicitHeight: Math.max(card.y + card.height, rails.y + rails.height) + Theme.gap

    ExhibitHeadline {
        id: headline

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.step * (Theme.portrait ? 5 : 7)
        visible: text.headed
        exhibit: text.exhibit
        accent: text.accent
        tones: text.tones
    }

    Column {
        id: card

        anchors.left: headline.left
        anchors.top: text.headed ? headline.bottom : parent.top
        anchors.topMargin: Theme.step * 4
        width: Theme.oneColumn ? text.inner : text.inner - text.railWidth - Theme.step * 7
        spacing: Theme.step * 3.5

        Loader {
            width: parent.width
            visible: item !== null
            sourceComponent: text.controls
        }

        Sans {
            width: parent.width
            text: text.exhibit.body
            color: text.tones.ink
            font.pixelSize: Theme.body
            lineHeight: Theme.bodyLineHeight
        }

        Flow {
            id: facts

            // None narrower than ten letters.
            readonly property int columns: Math.max(1, Math.min(3, Math.floor((width + spacing) / (Theme.note * 10 + spacing))))

            width: parent.width
            spacing: Theme.step * 2

            Repeater {
                model: text.exhibit.facts

                Fact {
                    width: Math.floor((facts.width - facts.spacing * (facts.columns - 1)) / facts.columns)
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

        anchors.right: headline.right
        anchors.top: Theme.oneColumn ? card.bottom : card.top
        anchors.topMargin: Theme.oneColumn ? Theme.step * 5 : 0
        width: text.railWidth
        exhibit: text.exhibit
        accent: text.accent
        tones: text.tones
        onStoryChosen: storyId => text.storyChosen(storyId)
        onCaseChosen: caseId => text.caseChosen(caseId)
        onExhibitChosen: exhibitId => text.exhibitChosen(exhibitId)
    }
}
