pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What is played, what became of the last touch, and which letters have not set out yet.
Column {
    id: heading

    required property PacketWayDetails packetWay
    required property string title
    required property string told
    // All that may be told, so that nothing moves when it is something longer.
    required property list<string> tellings
    required property color accent
    required property Tones tones

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
            spacing: Theme.step

            Repeater {
                model: heading.packetWay.packets

                LetterTile {
                    required property string stage

                    side: Math.max(Theme.step * 5, Theme.note * 1.6)
                    size: Theme.note
                    there: stage === "at sender"
                    tones: heading.tones
                }
            }
        }

        // Six lights for its time.
        Row {
            height: Math.max(Theme.step * 5, Theme.note * 1.6)
            spacing: Theme.step * 1.5

            Repeater {
                model: 6

                Rectangle {
                    required property int index

                    objectName: "meaning"
                    y: (parent.height - height) / 2
                    width: Theme.step * 2
                    height: width
                    radius: width / 2
                    color: index < heading.packetWay.lights ? heading.accent : "transparent"
                    border.width: Math.max(2, Theme.hairlineWidth * 1.5)
                    border.color: heading.accent
                }
            }
        }
    }
}
