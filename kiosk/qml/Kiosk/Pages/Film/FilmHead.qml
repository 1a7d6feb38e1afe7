import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What a film is called, and the way out of it.
Item {
    id: head

    required property FilmDetails film
    required property Tones tones
    required property bool closes
    // Whether there is room for words.
    required property bool worded

    signal closeRequested

    implicitHeight: Math.max(words.height, closes ? close.height : 0)

    Rectangle {
        anchors.left: parent.left
        width: Theme.step * 0.75
        height: words.height
        color: head.tones.lantern("plum")
        visible: head.worded
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.step * 3
        anchors.right: close.left
        anchors.rightMargin: Theme.gap
        visible: head.worded

        Sans {
            width: parent.width
            text: head.film.title
            color: head.tones.ink
            font.pixelSize: Theme.body
            font.weight: Font.Medium
        }

        Sans {
            width: parent.width
            text: head.film.about
            color: head.tones.quiet
            font.pixelSize: Theme.note
            visible: Theme.reading < 1.5
        }
    }

    PillButton {
        id: close

        anchors.right: parent.right
        text: qsTr("Close the film")
        wordShown: false
        glyph: Icons.close
        tones: head.tones
        visible: head.closes
        onClicked: head.closeRequested()
    }
}
