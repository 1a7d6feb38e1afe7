pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// A page of reading: the story, beside it the exhibit that leads it, and below all others.
Page {
    id: page

    required property StoryDetails story
    readonly property real inner: width - 2 * Theme.margin
    readonly property real asideWidth: inner * 0.34
    readonly property color accent: tones.lantern("vermilion")
    title: page.story.title

    onArrived: position => reading.contentY = position

    component Mention: MentionButton {
        required property string exhibitId

        tones: page.tones
        onClicked: page.exhibitChosen(exhibitId)
    }

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    Flickable {
        id: reading

        anchors.fill: parent
        contentHeight: exhibits.y + exhibits.height + Theme.gap + cue.room
        boundsBehavior: Flickable.DragOverBounds
        clip: true
        onMovementEnded: page.moved(contentY)

        Column {
            id: headline

            anchors.left: parent.left
            anchors.top: parent.top
            anchors.leftMargin: Theme.margin
            anchors.topMargin: Theme.step * 7
            width: Theme.oneColumn ? page.inner : page.inner - page.asideWidth - Theme.step * 12
            spacing: Theme.step

            Sans {
                width: parent.width
                text: [page.story.kicker, page.story.day].filter(Boolean).join("  ·  ")
                color: page.accent
                font.pixelSize: Theme.body
                font.weight: Font.Medium
            }

            Serif {
                width: parent.width
                text: page.story.title
                color: page.tones.ink
                font.pixelSize: Theme.title * 1.08
                font.weight: Font.Bold
                isHeading: true
            }

            Serif {
                width: parent.width
                text: page.story.otherTitle
                color: page.tones.quiet
                font.pixelSize: Theme.lead
                visible: text !== ""
            }
        }

        StoryArticle {
            id: article

            anchors.left: headline.left
            anchors.top: headline.bottom
            anchors.topMargin: Theme.step * 5
            width: headline.width
            story: page.story
            tones: page.tones
        }

        Column {
            id: leading

            anchors.right: exhibits.right
            anchors.top: headline.top
            anchors.topMargin: Theme.step
            width: page.asideWidth
            visible: !Theme.oneColumn

            Repeater {
                model: Theme.oneColumn ? null : page.story.leading

                Mention {
                    width: leading.width
                    large: true
                }
            }
        }

        Rail {
            id: exhibits

            anchors.left: headline.left
            anchors.top: article.y + article.height >= leading.y + leading.height || Theme.oneColumn ? article.bottom : leading.bottom
            anchors.topMargin: Theme.step * 5
            width: page.inner
            heading: qsTr("Exhibits in this story")
            tones: page.tones

            Flow {
                id: grid

                readonly property int columns: Math.max(1, Math.min(3, Math.floor((width + spacing) / (Theme.note * 16 + spacing))))
                readonly property real cellWidth: Math.floor((width - spacing * (columns - 1)) / columns)

                width: parent.width
                spacing: Theme.step * 6

                Repeater {
                    model: Theme.oneColumn ? page.story.leading : null

                    Mention {
                        width: grid.cellWidth
                    }
                }

                Repeater {
                    model: page.story.others

                    Mention {
                        width: grid.cellWidth
                    }
                }
            }
        }
    }

    ScrollCue {
        id: cue

        view: reading
        edge: Theme.margin
        tones: page.tones
    }
}
