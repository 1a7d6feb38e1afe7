pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What is played, what became of the last move, and how much of the time is over.
Column {
    id: heading

    required property PieceDetails piece
    required property string title
    required property string told
    // All that may be told, so that nothing moves when it is something longer.
    required property list<string> tellings
    required property color accent
    required property Tones tones
    // What stands before the lights.
    property alias marks: before.data

    spacing: Theme.step

    Serif {
        width: parent.width
        text: heading.title
        color: heading.tones.ink
        font.pixelSize: Theme.headline
        font.weight: Font.Bold
        isHeading: true
    }

    Sans {
        width: parent.width
        height: longest.childrenRect.height
        text: heading.told
        color: heading.tones.ink
        font.pixelSize: Theme.lead

        Item {
            id: longest

            width: parent.width
            visible: false

            Repeater {
                model: heading.tellings

                Sans {
                    required property string modelData

                    width: longest.width
                    text: modelData
                    font.pixelSize: Theme.lead
                }
            }
        }
    }

    Flow {
        width: parent.width
        topPadding: Theme.step
        spacing: Theme.gap

        Row {
            id: before

            spacing: Theme.step
        }

        SixLights {
            height: Math.max(Theme.step * 5, Theme.note * 1.6)
            lit: heading.piece.lights
            accent: heading.accent
            visible: heading.piece.timed
        }
    }
}
