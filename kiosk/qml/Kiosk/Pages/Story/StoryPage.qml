pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// A page of reading: the story, and the exhibits it leads to.
Page {
    id: page

    required property StoryDetails story

    readonly property real inner: width - 2 * Theme.margin
    readonly property real asideWidth: Theme.portrait ? inner : inner * 0.34
    readonly property color accent: tones.lantern("vermilion")
    title: page.story.title

    onArrived: position => reading.contentY = position

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    Flickable {
        id: reading

        anchors.fill: parent
        contentHeight: Math.max(article.y + article.height, aside.y + aside.height) + Theme.step * 8
        boundsBehavior: Flickable.DragOverBounds
        onMovementEnded: page.moved(contentY)

        Column {
            id: headline

            x: Theme.margin
            y: Theme.step * 8
            width: page.inner
            spacing: Theme.step

            Sans {
                text: [page.story.kicker, page.story.day].filter(Boolean).join("  ·  ")
                color: page.accent
                font.pixelSize: Theme.lead * 0.85
                font.weight: Font.Medium
            }

            Serif {
                width: Math.min(parent.width, Theme.step * 190)
                text: page.story.title
                color: page.tones.ink
                font.pixelSize: Theme.title * 1.08
                font.weight: Font.Bold
            }

            Serif {
                width: parent.width
                text: page.story.otherTitle
                color: page.tones.quiet
                font.pixelSize: Theme.heading
                visible: text !== ""
            }
        }

        StoryArticle {
            id: article

            x: Theme.margin
            y: headline.y + headline.height + Theme.step * 6
            width: Theme.portrait ? page.inner : page.inner - page.asideWidth - Theme.step * 12
            story: page.story
            tones: page.tones
        }

        Rail {
            id: aside

            x: Theme.portrait ? Theme.margin : page.width - Theme.margin - page.asideWidth
            y: Theme.portrait ? article.y + article.height + Theme.step * 6 : article.y
            width: page.asideWidth
            heading: qsTr("Exhibits in this story")
            tones: page.tones

            Repeater {
                model: page.story.exhibits

                MentionButton {
                    required property string exhibitId

                    width: page.asideWidth
                    tones: page.tones
                    onClicked: page.exhibitChosen(exhibitId)
                }
            }
        }
    }

    ScrollCue {
        view: reading
        tones: page.tones
    }
}
