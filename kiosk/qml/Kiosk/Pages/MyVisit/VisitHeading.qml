import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What the page is, how many lights there are, and where there is none, how one is kept.
Column {
    id: heading

    required property int count
    required property Tones tones

    spacing: Theme.step

    Serif {
        width: parent.width
        text: qsTr("My visit")
        color: heading.tones.ink
        font.pixelSize: Theme.title
        font.weight: Font.Bold
        isHeading: true
    }

    Sans {
        width: parent.width
        text: heading.count === 0 ? qsTr("No light is on the water yet.") : heading.count === 1 ? qsTr("One light has come down the canal to you.") : qsTr("%1 lights have come down the canal to you.").arg(heading.count)
        color: heading.tones.ink
        font.pixelSize: Theme.body
    }

    Sans {
        width: parent.width
        text: qsTr("A touch keeps the card of an exhibit, a story or a case. Its light comes down the canal to here, and you can take the list along on your phone.")
        color: heading.tones.ink
        font.pixelSize: Theme.body
        lineHeight: Theme.bodyLineHeight
        visible: heading.count === 0
    }
}
