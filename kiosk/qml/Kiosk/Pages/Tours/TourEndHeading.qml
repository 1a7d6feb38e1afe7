import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Which tour is over, how much of it was seen, and the ways from here that are always there.
Column {
    id: heading

    required property TourEndDetails tourEnd
    required property int stops
    // Whether the visitor keeps a card.
    required property bool kept
    required property Tones tones

    signal screenRequested(screen: string)

    spacing: Theme.step * 1.5

    Sans {
        width: parent.width
        text: qsTr("The end of the tour")
        color: heading.tones.lantern("amber")
        font.pixelSize: Theme.note
        font.weight: Font.Medium
    }

    Serif {
        width: parent.width
        text: heading.tourEnd.title
        color: heading.tones.ink
        font.pixelSize: Theme.title
        font.weight: Font.Bold
        isHeading: true
    }

    Serif {
        width: parent.width
        text: heading.tourEnd.otherTitle
        color: heading.tones.quiet
        font.pixelSize: Theme.lead
        visible: text !== ""
    }

    Sans {
        width: parent.width
        topPadding: Theme.step
        text: heading.tourEnd.seen === 0 ? qsTr("%1 stops lie behind you.").arg(heading.stops) : heading.tourEnd.seen === heading.stops ? qsTr("You have seen all %1 stops.").arg(heading.stops) : qsTr("You have seen %1 of %2 stops.").arg(heading.tourEnd.seen).arg(heading.stops)
        color: heading.tones.ink
        font.pixelSize: Theme.body
    }

    Flow {
        width: parent.width
        topPadding: Theme.step * 1.5
        spacing: Theme.targetGap

        PillButton {
            text: qsTr("My visit")
            glyph: Icons.lit
            filled: true
            wordSize: Theme.note
            tones: heading.tones
            visible: heading.kept
            onClicked: heading.screenRequested("my-visit")
        }

        PillButton {
            text: qsTr("All tours")
            glyph: Icons.tours
            wordSize: Theme.note
            tones: heading.tones
            onClicked: heading.screenRequested("tours")
        }
    }
}
