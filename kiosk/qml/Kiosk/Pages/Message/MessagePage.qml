pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The first message of 1969, typed again: each letter crosses the map, and at the third the
// distant machine falls over.
Page {
    id: page

    required property MessageDetails message

    title: qsTr("Send the first message")
    tones: Theme.night

    Rectangle {
        anchors.fill: parent
        color: page.tones.ground
    }

    Column {
        id: words

        x: Theme.margin
        y: Theme.step * 6
        width: Theme.portrait ? parent.width - 2 * x : parent.width * 0.38
        spacing: Theme.step * 2

        Serif {
            width: parent.width
            text: qsTr("Send the first message")
            color: page.tones.ink
            font.pixelSize: Theme.headline
            font.weight: Font.Bold
        }

        Sans {
            width: parent.width
            text: page.message.fallen ? qsTr("The machine in Menlo Park has stopped. Two letters had arrived: LO. About an hour later the whole word went through.") : page.message.arrived === "" ? qsTr("It is half past ten in the evening, 29 October 1969, in Los Angeles. Type LOGIN to the computer in Menlo Park, some 500 kilometres to the north.") : qsTr("%1 has arrived. On the telephone they say that they have it. Type %2.").arg(page.message.arrived).arg(page.message.nextLetter)
            color: page.tones.ink
            font.pixelSize: Theme.lead * 0.92
            lineHeight: Theme.bodyLineHeight
        }

        LabelledButton {
            x: -Theme.step * 2
            visible: page.message.fallen
            text: qsTr("Once more")
            glyph: Icons.again
            tones: page.tones
            onClicked: page.message.begin()
        }
    }

    MessageMap {
        id: map

        x: Theme.portrait ? Theme.margin : words.x + words.width + Theme.gap
        y: Theme.portrait ? words.y + Theme.step * 50 : Theme.step * 4
        width: parent.width - x - Theme.margin
        height: keys.y - y - Theme.gap
        message: page.message
        tones: page.tones
    }

    LetterKeys {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.step * 3
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.margin, Theme.step * 130)
        tones: page.tones
        rows: ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
        editing: false
        glowing: page.message.nextLetter
        onLetterTyped: letter => page.message.type(letter)
    }
}
