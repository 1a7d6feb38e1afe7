import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What is typed, on its line, and above it how much that finds.
Column {
    id: question

    required property SearchDetails search
    required property Tones tones
    required property bool low
    readonly property bool untyped: search.typed === ""
    readonly property string verdict: search.nothing ? qsTr("Nothing is called that.") : search.inVain ? qsTr("Nothing is called that. This comes nearest:") : search.meant ? qsTr("Nothing is called that. Close to it: %1").arg(search.total) : qsTr("%n found", "", search.total)

    spacing: Theme.step * 0.5

    Sans {
        width: parent.width
        // unseen joiners keep 路由器 on one line
        text: question.search.begun ? question.verdict : qsTr("English, a year, or Chinese by pinyin or initials: lyq finds 路⁠由⁠器.")
        color: question.tones.quiet
        font.pixelSize: Theme.note
        lineHeight: Theme.noteLineHeight
        visible: !question.low || question.search.begun
    }

    Item {
        width: parent.width
        height: Math.max(typed.implicitHeight, asked.visible ? asked.implicitHeight : 0)

        Serif {
            id: typed

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: Theme.step * 2
            text: question.search.typed
            color: question.tones.ink
            font.pixelSize: question.low ? Theme.heading : Theme.title
            maximumLineCount: 1
            elide: Text.ElideLeft
            wrapMode: Text.NoWrap
            lineHeight: 1
            isHeading: true
        }

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: Math.min(typed.contentWidth + Theme.step * 0.5, typed.width)
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.step * 0.5
            height: typed.font.pixelSize
            color: question.tones.lantern("amber")
        }

        Serif {
            id: asked

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.step * 2.5
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("What are you looking for?")
            color: question.tones.quiet
            font.pixelSize: question.low ? Theme.lead : Theme.headline
            isHeading: true
            visible: question.untyped
        }
    }

    Rectangle {
        width: parent.width
        height: Math.max(2, Theme.hairlineWidth * 1.5)
        color: question.tones.shape
    }
}
