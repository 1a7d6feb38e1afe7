pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What a story tells, in the middle of the page; at its sides who is in it and where it was first
// told, or before and after it where nothing stands side by side.
Item {
    id: article

    required property StoryDetails story
    required property Tones tones
    // Whether the visitor keeps the story, and whether that is to be chosen here.
    required property bool kept
    required property bool keepOffered
    readonly property real size: Theme.body * 1.12
    // A line holds no more than 55 letters, or 28 characters of Chinese.
    readonly property real column: Math.min(inner, size * (Theme.chinese ? 28.2 : 23.6))
    readonly property real inner: width - 2 * Theme.margin
    readonly property real side: (width - column) / 2 - Theme.margin - Theme.step * 6
    readonly property real rest: inner - column - Theme.step * 6
    readonly property bool threefold: !Theme.oneColumn && side >= Theme.note * 9
    readonly property real beginning: keepOffered ? keep.y + keep.height - Theme.step * 2 : 0
    // There is room beside the text for its source at least.
    readonly property bool twofold: !Theme.oneColumn && !threefold && rest >= Theme.note * 9

    signal keepRequested
    signal filmRequested

    implicitHeight: Math.max(text.y + text.height, source.y + source.height, people.visible ? people.y + people.height : 0) + Theme.step * 7

    KeepButton {
        id: keep

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.step * 3
        visible: article.keepOffered
        kept: article.kept
        tones: article.tones
        onClicked: article.keepRequested()
    }

    StoryPeople {
        id: people

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: article.beginning + Theme.step * (article.threefold ? 7 : 5)
        width: article.threefold ? article.side : article.inner
        story: article.story
        tones: article.tones
        visible: some
    }

    Column {
        id: text

        x: article.threefold ? (article.width - width) / 2 : Theme.rightToLeft ? article.width - Theme.margin - width : Theme.margin
        y: article.threefold ? article.beginning + Theme.step * 6.5 : people.visible ? people.y + people.height + Theme.step * 5 : article.beginning + Theme.step * 5
        width: article.column
        spacing: Theme.step * 3

        Repeater {
            model: article.story.paragraphs

            PlainText {
                id: paragraph

                required property int index
                required property string modelData
                readonly property bool first: index === 0

                width: text.width
                text: modelData
                color: article.tones.ink
                font.family: first ? Theme.serif : Theme.sans
                font.pixelSize: article.size * (first ? 1.2 : 1)
                lineHeight: Theme.bodyLineHeight
                Accessible.role: Accessible.StaticText
                Accessible.name: modelData
            }
        }
    }

    StorySource {
        id: source

        // with nobody in the story it stands where they would
        readonly property bool atFoot: !article.threefold && !article.twofold
        readonly property bool leading: atFoot || article.threefold && !people.visible

        x: leading !== Theme.rightToLeft ? Theme.margin : article.width - Theme.margin - width
        y: atFoot ? text.y + text.height + Theme.step * 6 : article.twofold ? text.y : people.y
        width: atFoot ? article.inner : article.twofold ? article.rest : article.side
        story: article.story
        tones: article.tones
        onFilmRequested: article.filmRequested()
    }
}
