pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The text of a story, who is in it, and where it was first told.
Column {
    id: article

    required property StoryDetails story
    required property Tones tones

    spacing: Theme.step * 5

    Sans {
        width: Math.min(parent.width, Theme.body * 36)
        text: article.story.body
        color: article.tones.ink
        font.pixelSize: Theme.body * 1.12
        lineHeight: Theme.bodyLineHeight
    }

    Flow {
        width: parent.width
        spacing: Theme.step * 4
        visible: people.count > 0

        Repeater {
            id: people

            model: article.story.people

            Fact {
                required property string name
                required property string position

                width: Math.min(article.width, Theme.note * 14)
                label: position
                value: name
                tones: article.tones
            }
        }
    }

    Column {
        width: parent.width
        spacing: Theme.step * 0.5

        Rectangle {
            width: parent.width
            height: Theme.hairlineWidth
            color: article.tones.hairline
        }

        Sans {
            width: parent.width
            topPadding: Theme.step
            text: qsTr("Retold in the museum's own words from")
            color: article.tones.quiet
            font.pixelSize: Theme.note
        }

        Sans {
            width: parent.width
            text: [article.story.publisher, article.story.headline, article.story.byline].filter(Boolean).join(", ")
            color: article.tones.ink
            font.pixelSize: Theme.note
        }
    }
}
