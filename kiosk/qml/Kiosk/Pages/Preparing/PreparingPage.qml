import QtQuick
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// There is no content to show yet. The words are written here: nothing else can be relied upon.
Page {
    id: page

    tones: Theme.night

    // Its light on the water ends well before the words: beside them, or above them.
    Lantern {
        anchors.fill: parent
        // its middle at two thirds of the page
        anchors.rightMargin: Theme.portrait ? 0 : -parent.width * 0.44
        horizon: Theme.portrait ? words.y - disc * 0.85 : height * 0.58
        hue: "amber"
        kind: "space"
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        width: parent.width * (Theme.portrait ? 1 : 0.62) - 2 * Theme.margin
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
            color: page.tones.quiet
            font.pixelSize: Theme.lead
        }
    }
}
