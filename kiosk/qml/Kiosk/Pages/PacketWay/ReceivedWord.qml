pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The letters that have arrived, each at its place, and how many they are.
Flow {
    id: word

    required property PacketWayDetails packetWay
    required property Tones tones
    readonly property real tile: Math.max(Theme.step * 7, Theme.body * 1.7)

    layoutDirection: Theme.portrait || Theme.rightToLeft ? Qt.LeftToRight : Qt.RightToLeft
    spacing: Theme.step * 2

    Row {
        spacing: Theme.step

        Repeater {
            model: word.packetWay.received

            LetterTile {
                required property string modelData

                letter: modelData
                there: modelData !== ""
                side: word.tile
                size: Theme.body
                tones: word.tones
            }
        }
    }

    Sans {
        height: word.tile
        width: Math.min(word.width, implicitWidth)
        text: qsTr("%1 of 6 letters have arrived").arg(word.packetWay.arrived)
        visible: !word.packetWay.ended
        color: word.tones.quiet
        font.pixelSize: Theme.note
        verticalAlignment: Text.AlignVCenter
    }
}
