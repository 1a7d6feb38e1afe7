import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The panel at the beginning of a wall: which area this is, and what it holds.
Column {
    id: introduction

    required property AreaDetails area
    required property int count
    required property Tones tones
    readonly property string exhibits: count === 1 ? qsTr("1 exhibit") : qsTr("%1 exhibits").arg(count)

    spacing: Theme.step * 2

    Serif {
        text: introduction.area.number
        color: introduction.tones.lantern(introduction.area.hue)
        font.pixelSize: Theme.poster
        lineHeight: 0.9
    }

    Serif {
        width: parent.width
        text: introduction.area.name
        color: introduction.tones.ink
        font.pixelSize: Theme.headline
        font.weight: Font.Bold
    }

    Serif {
        width: parent.width
        text: introduction.area.otherName
        color: introduction.tones.quiet
        font.pixelSize: Theme.lead * 0.9
    }

    Sans {
        width: parent.width
        topPadding: Theme.step
        text: introduction.area.intro
        color: introduction.tones.ink
        font.pixelSize: Theme.body
        lineHeight: Theme.bodyLineHeight
    }

    Sans {
        width: parent.width
        text: introduction.exhibits + "\n" + qsTr("The pictures are models, unless a photographer is named.")
        color: introduction.tones.quiet
        font.pixelSize: Theme.note
    }
}
