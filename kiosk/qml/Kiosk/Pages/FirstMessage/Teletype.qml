pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The machine one types on. Where there is little height its upper part is cut off, for the keys are
// in the lower.
Item {
    id: teletype

    required property FirstMessageDetails firstMessage
    required property url folder
    required property color accent
    // The right hand's part of a keyboard: all that LOGIN needs, and some that it does not.
    readonly property list<string> rows: ["TYUIOP", "GHJKL", "BNM"]
    readonly property list<real> rowStarts: [0, 0.25, 0.75]
    // Parts of the picture, which is square; as in assets/models/pieces/first_message.py.
    readonly property real pitch: 0.144
    readonly property point firstKey: Qt.point(0.14, 0.565)
    readonly property rect sheet: Qt.rect(0.31, 0.03, 0.45, 0.3)
    readonly property real cap: 1.3 / 8
    // The middle of a key's picture is above the slope.
    readonly property real raised: 0.2 * 0.766 / 8
    readonly property real least: Math.max((Theme.touchTarget + Theme.targetGap) / pitch, Theme.note * 9)
    readonly property real key: pitch * width - Theme.targetGap

    clip: height < width

    Item {
        anchors.bottom: parent.bottom
        width: teletype.width
        height: width

        Rendering {
            anchors.fill: parent
            folder: teletype.folder
            name: "teletype"
        }

        PrintedPaper {
            x: parent.width * teletype.sheet.x
            y: parent.height * teletype.sheet.y
            width: parent.width * teletype.sheet.width
            height: parent.height * teletype.sheet.height
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
                    y: (teletype.firstKey.y - teletype.raised + teletype.pitch * row.index) * teletype.width - height / 2
                    width: teletype.key
                    height: teletype.key
                    text: modelData
                    lit: modelData === teletype.firstMessage.nextLetter
                    beckoning: lit && teletype.firstMessage.outcome !== "sent" && teletype.firstMessage.outcome !== "by itself"
                    side: teletype.cap * teletype.width
                    folder: teletype.folder
                    accent: teletype.accent
                    onClicked: teletype.firstMessage.type(modelData)
                }
            }
        }
    }
}
