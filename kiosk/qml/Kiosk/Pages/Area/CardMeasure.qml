pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// How large a card and its parts are on a wall of this size: all alike, with room for the longest
// titles, so that no title is cut and the pictures hang in one line. It is not shown.
Item {
    id: measure

    required property list<string> longestTitles
    required property list<string> longestLabels
    // Large words stand beside the picture, and such as would leave it less than half of a low wall;
    // others below it.
    readonly property bool labelBeside: Theme.reading >= (Theme.portrait ? 1.5 : 2) || !Theme.portrait && lettersRoom / (belowWidth - titleSize) > height * 0.5
    readonly property real titleSize: Theme.oneColumn ? Theme.body : Theme.heading
    readonly property real labelHeight: year.implicitHeight + titles.childrenRect.height + labels.childrenRect.height + Theme.step
    readonly property real labelWidth: labelBeside ? besideWidth : cardWidth
    readonly property real pictureWidth: labelBeside ? besidePicture : cardWidth
    readonly property real pictureHeight: Theme.portrait ? pictureWidth : cardHeight - (labelBeside ? 0 : Theme.step * 2 + labelHeight)
    readonly property real cardWidth: Theme.portrait ? Math.floor(width / (labelBeside ? 1 : 2)) - Theme.gap : Math.floor(labelBeside ? besidePicture + Theme.gap + besideWidth : belowWidth)
    readonly property real cardHeight: Theme.portrait ? (labelBeside ? Math.max(besidePicture, labelHeight) : pictureWidth + Theme.step * 2 + labelHeight) : height

    // A picture in landscape is about as wide as it is high, whatever the label below it needs.
    readonly property real belowWidth: Math.max(Theme.step * 40, height - Theme.step * 18)
    readonly property real besidePicture: Theme.portrait ? width * 0.38 : Math.min(height, Theme.step * 75)
    // Wide enough that the longest words are no higher than the wall, by the room that letters take, and
    // by what the last word leaves free of each line.
    readonly property real lettersOfTitle: longestTitles.reduce((most, title) => Math.max(most, title.length), 0) * (Theme.chinese ? 1 : 0.6)
    readonly property real lettersOfLabel: longestLabels.reduce((most, label) => Math.max(most, label.length), 0) * (Theme.chinese ? 0.6 : 1)
    readonly property real lettersRoom: lettersOfTitle * titleSize * titleSize * 1.5 + lettersOfLabel * Theme.note * Theme.note * 1.6
    readonly property real besideWidth: Theme.portrait ? width - besidePicture - 2 * Theme.gap : Math.max(Theme.body * (height < Theme.body * 8 ? 18 : 11), lettersRoom / Math.max(1, height * 0.75) + titleSize * 1.5)

    visible: false

    Sans {
        id: year

        text: "1"
        font.pixelSize: Theme.note
    }

    Item {
        id: titles

        Repeater {
            model: measure.longestTitles

            Serif {
                required property string modelData

                width: measure.labelWidth
                text: modelData
                font.pixelSize: measure.titleSize
                font.weight: Font.Bold
                lineHeight: 1
            }
        }
    }

    Item {
        id: labels

        Repeater {
            model: measure.longestLabels

            Sans {
                required property string modelData

                width: measure.labelWidth
                text: modelData
                font.pixelSize: Theme.note
            }
        }
    }
}
