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

    spacing: Theme.step * 1.5

    Serif {
        text: introduction.area.number
        color: introduction.tones.lantern(introduction.area.hue)
        font.pixelSize: Theme.title * 1.1
        lineHeight: 0.9
        Accessible.ignored: true
    }

    Serif {
        width: parent.width
        text: introduction.area.name
        color: introduction.tones.ink
        font.pixelSize: Theme.headline
        font.weight: Font.Bold
        isHeading: true
    }

    Serif {
        width: parent.width
        text: introduction.area.otherName
        color: introduction.tones.quiet
        font.pixelSize: Theme.body
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
