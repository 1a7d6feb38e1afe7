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

    // It scrolls where it does not fit; the keys stand still below it, and the map next to them, for it
    // answers them.
    Flickable {
        id: telling

        readonly property bool beside: Theme.reading < 1.5 && width > height
        readonly property real margins: Theme.step * 2

        readonly property real told: Math.max(words.y + words.height, map.y + map.height)

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: keys.top
        anchors.bottomMargin: margins
        contentHeight: told > height ? told + cue.room : told
        boundsBehavior: Flickable.DragOverBounds
        interactive: contentHeight > height
        clip: true

        Column {
            id: words

            x: Theme.margin
            y: Theme.step * (page.height > Theme.step * 100 ? 6 : 3)
            width: telling.beside ? telling.width * 0.38 : telling.width - 2 * x
            spacing: Theme.step * 2

            Serif {
                width: parent.width
                text: qsTr("Send the first message")
                color: page.tones.ink
                font.pixelSize: Theme.headline
                font.weight: Font.Bold
                isHeading: true
                // what to do comes first where there is little room
                visible: page.height > Theme.step * 90 && telling.height > Theme.step * 60
            }

            Sans {
                width: parent.width
                text: page.message.fallen ? qsTr("The machine in Menlo Park has stopped. Two letters had arrived: LO. About an hour later the whole word went through.") : page.message.arrived === "" ? qsTr("It is half past ten in the evening, 29 October 1969, in Los Angeles. Type LOGIN to the computer in Menlo Park, some 500 kilometres to the north.") : qsTr("%1 has arrived. On the telephone they say that they have it. Type %2 next.").arg(page.message.arrived).arg(page.message.nextLetter)
                color: page.tones.ink
                font.pixelSize: Theme.lead
                lineHeight: Theme.bodyLineHeight
            }

            PillButton {
                visible: page.message.fallen
                text: qsTr("Once more")
                glyph: Icons.again
                tones: page.tones
                onClicked: page.message.begin()
            }
        }

        MessageMap {
            id: map

            readonly property real fair: Math.max(map.least, Math.min(Theme.step * 64, width * 0.62, telling.height * 0.5))
            readonly property real most: telling.height - y

            x: telling.beside ? words.x + words.width + Theme.gap : Theme.margin
            y: telling.beside ? Theme.step * 4 : words.y + words.height + Theme.gap
            width: telling.width - x - Theme.margin
            height: Math.max(fair, most)
            message: page.message
            tones: page.tones
        }
    }

    LetterKeys {
        id: keys

        anchors.bottom: parent.bottom
        anchors.bottomMargin: telling.margins
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - Theme.margin, Math.max(least, Math.min(parent.width - 2 * Theme.margin, Theme.step * 130)))
        tones: page.tones
        rows: ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
        capitals: true
        editing: false
        glowing: page.message.nextLetter
        onLetterTyped: letter => page.message.type(letter)
    }

    ScrollCue {
        id: cue

        view: telling
        tones: page.tones
    }
}
