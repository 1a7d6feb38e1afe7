pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// What there is to read on an exhibit's card, from the headline to the sources; and the rails in the
// midst of it, where they have no part of the screen of their own.
Item {
    id: text

    required property ExhibitDetails exhibit
    // What is touched about the object, where it stands here.
    required property Component controls
    // Whether the headline stands here too.
    required property bool headed
    // Whether the rails stand here too.
    required property bool railed
    required property real edge
    required property color accent
    required property url museumFolder
    required property Tones tones
    required property bool kept

    // How much of it one should see at once: up to the first lines of the text.
    readonly property real opening: card.y + Theme.body * 4.5

    signal storyExpected(storyId: string)
    signal storyChosen(storyId: string)
    signal caseChosen(caseId: string)
    signal exhibitChosen(exhibitId: string)
    signal connectionsRequested
    signal keepRequested
    signal timelineRequested

    implicitHeight: card.y + card.height + Theme.gap

    ExhibitHeadline {
        id: headline

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: text.edge
        anchors.rightMargin: text.edge
        anchors.topMargin: Theme.step * (text.railed ? 5 : 4)
        visible: text.headed
        exhibit: text.exhibit
        kept: text.kept
        accent: text.accent
        tones: text.tones
        onKeepRequested: text.keepRequested()
        onTimelineRequested: text.timelineRequested()
    }

    Column {
        id: card

        anchors.left: headline.left
        anchors.top: text.headed ? headline.bottom : parent.top
        anchors.topMargin: Theme.step * 3
        anchors.right: headline.right
        spacing: Theme.step * 3.5

        Loader {
            width: parent.width
            visible: item !== null
            sourceComponent: text.controls
        }

        YearAndKeep {
            width: parent.width
            visible: !text.headed
            year: text.exhibit.year
            kept: text.kept
            accent: text.accent
            tones: text.tones
            onKeepRequested: text.keepRequested()
            onTimelineRequested: text.timelineRequested()
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

        Loader {
            width: parent.width
            active: text.railed
            visible: active
            sourceComponent: ExhibitRails {
                exhibit: text.exhibit
                museumFolder: text.museumFolder
                tones: text.tones
                onStoryExpected: storyId => text.storyExpected(storyId)
                onStoryChosen: storyId => text.storyChosen(storyId)
                onCaseChosen: caseId => text.caseChosen(caseId)
            }
        }

        ConnectionsButton {
            width: parent.width
            visible: text.railed
            tones: text.tones
            onClicked: text.connectionsRequested()
        }

        SeeAlso {
            width: parent.width
            exhibits: text.exhibit.seeAlso
            tones: text.tones
            onChosen: exhibitId => text.exhibitChosen(exhibitId)
        }
    }
}
