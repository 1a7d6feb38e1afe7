import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// Who presents, and what: small, above every slide.
Item {
    id: headline

    required property CaseDetails presentation
    required property Tones tones

    implicitHeight: words.height

    Rectangle {
        anchors.left: parent.left
        width: Theme.step * 0.75
        height: parent.height
        color: headline.tones.lantern("ultramarine")
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.step * 3
        anchors.right: parent.right

        Sans {
            width: parent.width
            text: headline.presentation.organisation
            color: headline.tones.lantern("ultramarine")
            font.pixelSize: Theme.note
            font.weight: Font.Medium
        }

        Sans {
            width: parent.width
            text: headline.presentation.title
            color: headline.tones.ink
            font.pixelSize: Theme.note
            Accessible.role: Accessible.Heading
        }
    }
}
