pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The machine one types on. Where there is little height its upper part is cut off, for the keys are
// in the lower.
Item {
    id: teletype

    required property FirstMessageDetails firstMessage
    required property color accent
    required property Tones tones
    // The right hand's part of a keyboard: all that LOGIN needs, and some that it does not.
    readonly property list<string> rows: ["TYUIOP", "GHJKL", "BNM"]
    readonly property list<real> rowStarts: [0, 0.25, 0.75]
    // As parts of the picture, which is square.
    readonly property real pitch: 0.144
    readonly property point firstKey: Qt.point(0.14, 0.61)
    readonly property real least: (Theme.touchTarget + Theme.targetGap) / pitch
    readonly property real key: pitch * width - Theme.targetGap

    clip: true

    Item {
        anchors.bottom: parent.bottom
        width: teletype.width
        height: width

        Rectangle {
            x: parent.width * 0.2
            width: parent.width * 0.6
            height: parent.height * 0.4
            color: "#e6decb"
        }

        Rectangle {
            y: parent.height * 0.36
            width: parent.width
            height: parent.height * 0.64
            radius: Theme.step * 3
            color: "#b3a78d"
        }

        PrintedPaper {
            x: parent.width * 0.2
            y: parent.height * 0.02
            width: parent.width * 0.6
            height: parent.height * 0.34
            lines: teletype.firstMessage.paper
        }

        Repeater {
            model: teletype.rows

            Repeater {
                id: row

                required property int index
                required property string modelData

                model: modelData.split("")

                TypeKey {
                    required property int index
                    required property string modelData

                    x: (teletype.firstKey.x + teletype.pitch * (index + teletype.rowStarts[row.index])) * teletype.width - width / 2
                    y: (teletype.firstKey.y + teletype.pitch * row.index) * teletype.width - height / 2
                    width: teletype.key
                    height: teletype.key
                    text: modelData
                    lit: modelData === teletype.firstMessage.nextLetter
                    beckoning: lit && teletype.firstMessage.outcome === ""
                    accent: teletype.accent
                    onClicked: teletype.firstMessage.type(modelData)
                }
            }
        }
    }
}
