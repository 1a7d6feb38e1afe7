pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Pages.Piece

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

    readonly property int nextRow: rows.findIndex(row => firstMessage.nextLetter !== "" && row.includes(firstMessage.nextLetter))

    // The middle of a key.
    function place(row: int, column: int): point {
        return row < 0 ? Qt.point(0, 0) : Qt.point((firstKey.x + pitch * (column + rowStarts[row])) * width, (firstKey.y - raised + pitch * row) * width);
    }

    clip: height < width

    // Drawn once for each letter, and not whenever something moves.
    Item {
        anchors.bottom: parent.bottom
        width: teletype.width
        height: width
        layer.enabled: true
        layer.smooth: false

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

                    readonly property point place: teletype.place(row.index, index)

                    x: place.x - width / 2
                    y: place.y - height / 2
                    width: teletype.key
                    height: teletype.key
                    text: modelData
                    lit: modelData === teletype.firstMessage.nextLetter
                    side: teletype.cap * teletype.width
                    folder: teletype.folder
                    accent: teletype.accent
                    onClicked: teletype.firstMessage.type(modelData)
                }
            }
        }
    }

    Ripple {
        readonly property point place: teletype.place(teletype.nextRow, teletype.nextRow < 0 ? 0 : teletype.rows[teletype.nextRow].indexOf(teletype.firstMessage.nextLetter))

        x: place.x
        y: teletype.height - teletype.width + place.y
        shown: teletype.nextRow >= 0 && !["sent", "by itself"].includes(teletype.firstMessage.outcome)
        size: teletype.cap * teletype.width
        accent: "#fff6e4"
    }
}
