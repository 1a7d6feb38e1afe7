pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Pages.Piece

// The first message of 1969, typed again: each letter runs up a coast, and at the third the
// machine at the far end stops.
PiecePage {
    id: page

    required property FirstMessageDetails firstMessage
    readonly property url folder: museumFolder + "/../pieces/first-message"

    piece: firstMessage
    title: qsTr("Send the first message")
    accent: tones.lantern("plum")
    outcomes: ["", "sent", "has L", "has O", "has G", "has I", "asks L", "asks O", "asks G", "asks I", "asks N", "stopped", "waits", "hour", "again", "by itself", "over"]
    tellings: [
        qsTr("29 October 1969, half past ten at night. Type LOGIN; begin with the L."),
        qsTr("Your letter is on its way north, some 500 kilometres."),
        qsTr("On the telephone they say that they have the L. Type O next."),
        qsTr("They have the O as well. Type G next."),
        qsTr("This time the G is there too. Type I next."),
        qsTr("They have the I. Now only the N is missing."),
        qsTr("That was another key. Did you say L? Its key is lit."),
        qsTr("That was another key. Did you say O? Its key is lit."),
        qsTr("That was another key. Did you say G? Its key is lit."),
        qsTr("That was another key. Did you say I? Its key is lit."),
        qsTr("That was another key. Did you say N? Its key is lit."),
        qsTr("The machine in Menlo Park has stopped. Two letters had arrived: LO."),
        qsTr("The machine in Menlo Park stands still. Wait a moment."),
        qsTr("About an hour goes by."),
        qsTr("The machine runs once more. Type LOGIN again, from the L."),
        qsTr("Now it goes on by itself. Watch the letters run."),
        qsTr("The whole word has gone through.")
    ]
    endHeading: qsTr("The whole word has gone through.")
    learned: qsTr("The first message was LO: at the G the machine at the far end stopped. Charley Kline typed in Los Angeles, and Bill Duvall told him on the telephone what came. About an hour later the whole word went through.")

    Item {
        id: stage

        // The coast is only looked at: it may stand above the reach.
        readonly property real whole: height + page.roomAbove
        readonly property bool upright: whole > width
        readonly property real machine: Math.max(teletype.least, Math.min(height, upright ? Math.min(width, whole * 0.5) : width * 0.46))

        anchors.fill: parent
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        Coast {
            id: shore

            x: stage.upright ? 0 : stage.machine + Theme.step * 2
            y: -page.roomAbove
            width: stage.width - x
            height: stage.whole - (stage.upright ? teletype.height : 0)
            cord: Qt.point(teletype.x + teletype.width * 0.985 - x, teletype.y - y + teletype.height - teletype.width * 0.45)
            cordBend: stage.upright ? Qt.point(cord.x + Theme.step * 12, from.y + (cord.y - from.y) * 0.4) : Qt.point(from.x * 0.6, height)
            firstMessage: page.firstMessage
            folder: page.folder
            accent: page.accent
            tones: page.tones
        }

        Teletype {
            id: teletype

            x: stage.upright ? (stage.width - width) / 2 : 0
            width: stage.machine
            height: Math.min(width, stage.height)
            anchors.bottom: parent.bottom
            firstMessage: page.firstMessage
            folder: page.folder
            accent: page.accent
        }
    }

    backdrop: CoastGround {
        visible: !page.piece.ended
        x: shore.x + stage.parent.x
        y: shore.y + stage.parent.y
        coast: shore
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
    }

    result: Rectangle {
        width: Math.min(page.inner, Theme.step * 44)
        height: width * 0.45
        color: "#e9e0cb"

        PrintedPaper {
            anchors.fill: parent
            anchors.margins: parent.width * 0.05
            lines: ["LO", "LOGIN"]
        }
    }
}
