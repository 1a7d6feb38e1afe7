import QtQuick
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// There is no content to show yet. The words are written here: nothing else can be relied upon.
Page {
    id: page

    tones: Theme.night

    Lantern {
        anchors.fill: parent
        hue: "amber"
        kind: "space"
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        spacing: Theme.step

        Serif {
            text: "展览正在准备"
            color: page.tones.ink
            font.pixelSize: Theme.poster
            font.weight: Font.Bold
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
