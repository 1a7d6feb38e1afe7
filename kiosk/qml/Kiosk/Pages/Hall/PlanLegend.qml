pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What the lights of the plan mean.
Row {
    id: legend

    required property Tones tones

    component Dot: Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.step * 2
        height: width
        radius: width / 2
        color: "transparent"
        border.color: legend.tones.ink
        border.width: Math.max(1.5, Theme.step * 0.2)
    }

    component Word: Sans {
        anchors.verticalCenter: parent.verticalCenter
        rightPadding: Theme.step * 3
        color: legend.tones.quiet
        font.pixelSize: Theme.note
    }

    spacing: Theme.step * 1.2

    Dot {
        color: legend.tones.ink
    }

    Word {
        text: qsTr("seen")
    }

    Dot {}

    Word {
        text: qsTr("still to see")
    }

    Item {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.step * 2.6
        height: width

        YouAreHere {
            x: parent.width / 2
            y: parent.height / 2
            tones: legend.tones
        }
    }

    Word {
        text: qsTr("You are here")
        rightPadding: 0
    }
}
