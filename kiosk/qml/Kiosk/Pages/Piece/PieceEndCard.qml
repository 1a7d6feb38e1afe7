pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The end of a hands-on piece: what one has seen, once more, and the cards that belong to it.
Item {
    id: card

    required property PieceEnd end
    required property url museumFolder
    required property Tones tones
    required property string heading
    required property string told
    // Why it is over, where that was not for what was played.
    required property string why
    // What stands below the heading.
    default property alias result: shown.data
    // Whether that stands beside the words, which are 34 of their sizes wide then.
    required property bool resultBeside
    // Whether heading and result, which nobody touches, stand above the reach and leave it to the cards.
    readonly property bool headAbove: !resultBeside && head.height + Theme.step * 7 <= Theme.aboveReach
    readonly property real highest: rows.children.reduce((most, tile) => Math.max(most, (tile as OnwardTile)?.wanted ?? 0), 0)

    // Where it stands, in pixels scrolled.
    property alias position: view.contentY

    signal again
    signal stayed
    signal chosen(card: string, targetId: string)

    Item {
        id: placeAbove
    }

    Column {
        id: head

        // in a place before what follows it, for screen readers go by that
        parent: card.headAbove ? placeAbove : placeWithin
        x: Theme.margin
        y: card.headAbove ? Theme.aboveReach - height - Theme.step * 2 : Theme.step * 5
        width: card.width - 2 * Theme.margin
        spacing: Theme.step * 2

        Serif {
            width: parent.width
            // no last line of one little word
            text: card.heading.replace(/ (?=\S+$)/, "\u00a0")
            color: card.tones.ink
            font.pixelSize: Theme.headline
            font.weight: Font.Bold
            isHeading: true
        }

        Sans {
            width: parent.width
            text: card.why
            color: card.tones.ink
            font.pixelSize: Theme.lead
            visible: text !== ""
        }

        Item {
            id: shown

            width: parent.width
            height: childrenRect.height
        }
    }

    Flickable {
        id: view

        anchors.fill: parent
        anchors.topMargin: Theme.aboveReach
        contentHeight: column.y + column.height + cue.room
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        onMovementEnded: card.stayed()

        Item {
            id: placeWithin
        }

        Column {
            id: column

            x: Theme.margin
            y: card.headAbove ? Theme.step * 2 : head.y + head.height + spacing
            width: view.width - 2 * Theme.margin
            spacing: Theme.step * 2

            // In one row where there is room for both: the cards are what comes next.
            Flow {
                anchors.left: parent.left
                width: parent.width
                spacing: column.spacing

                Item {
                    readonly property real room: column.width - again.width - column.spacing

                    width: card.resultBeside ? column.width : words.width
                    height: words.height

                    Sans {
                        id: words

                        width: card.resultBeside ? Math.min(column.width, Theme.body * 34) : Math.min(parent.room > Theme.body * 24 ? parent.room : column.width, Theme.body * 44)
                        text: card.told
                        color: card.tones.ink
                        font.pixelSize: Theme.body
                        lineHeight: Theme.bodyLineHeight
                    }
                }

                PillButton {
                    id: again

                    text: qsTr("Once more")
                    glyph: Icons.again
                    tones: card.tones
                    onClicked: card.again()
                }
            }

            Serif {
                width: parent.width
                topPadding: Theme.step * 2
                text: qsTr("Where it leads")
                color: card.tones.ink
                font.pixelSize: Theme.heading
                isHeading: true
                visible: tiles.count > 0
            }

            FullRows {
                id: rows

                width: parent.width
                count: tiles.count
                least: Math.max(Theme.note * 10, Theme.step * 46)
                spacing: Theme.step * 3

                Repeater {
                    id: tiles

                    model: card.end.onward

                    OnwardTile {
                        required property int index

                        width: rows.widthOf(index)
                        height: card.highest
                        beside: false
                        near: card.visible
                        museumFolder: card.museumFolder
                        tones: card.tones
                        onClicked: card.chosen(this.card, targetId)
                    }
                }
            }
        }
    }

    ScrollCue {
        id: cue

        view: view
        edge: Theme.margin
        tones: card.tones
    }
}
