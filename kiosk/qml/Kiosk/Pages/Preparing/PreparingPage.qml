import QtQuick
import Kiosk.Theme
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Pages

// There is no content to show yet: the museum waits in the dark. The words are written here, for
// nothing else can be relied upon.
Page {
    id: page

    required property MuseumDetails museum
    required property url museumFolder

    tones: Theme.night

    NightMuseum {
        anchors.fill: parent
        folder: page.museumFolder
        houses: Theme.portrait ? page.museum.portraitHouses : page.museum.houses
        opacity: 0.5
    }

    MeltingEdge {
        anchors.bottom: parent.bottom
        width: parent.width
        height: words.height + Theme.margin * 5
        edge: Qt.BottomEdge
        dark: page.tones.ground
    }

    MeltingEdge {
        anchors.bottom: parent.bottom
        width: parent.width
        height: words.height + Theme.margin * 3
        edge: Qt.BottomEdge
        dark: page.tones.ground
    }

    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.top: words.top
        anchors.bottom: words.bottom
        width: Theme.step * 0.5
        color: page.tones.lantern("vermilion")
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        anchors.leftMargin: Theme.margin + Theme.step * 3
        width: parent.width - Theme.margin - anchors.leftMargin
        spacing: Theme.step

        Serif {
            width: parent.width
            text: "展览正在准备"
            color: page.tones.ink
            font.pixelSize: Theme.poster
            font.weight: Font.Bold
            isHeading: true
        }

        Serif {
            width: parent.width
            text: "The exhibition is being prepared"
            color: page.tones.ink
            font.pixelSize: Theme.headline
        }

        Sans {
            width: parent.width
            topPadding: Theme.step * 2
            text: "请稍后再来。  Please come back in a little while."
            color: page.tones.ink
            font.pixelSize: Theme.lead
        }
    }
}
