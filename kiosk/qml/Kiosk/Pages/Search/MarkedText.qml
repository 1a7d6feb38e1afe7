pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A text in three runs, of which the middle one is lit and underlined: what was typed stands there.
// No markup: the match is laid over the whole, where the text before it ends.
Item {
    id: marked

    required property string before
    required property string match
    required property string after
    required property color ink
    required property color light
    // What lies below the text.
    required property color ground
    property string family: Theme.sans
    property int weight: Font.Normal
    property real size: Theme.note

    // A match is never broken, and what cannot be parted from it goes with it to the next line.
    readonly property string held: match.split("").join("\u2060")
    readonly property string tied: after.match(/^[^\s\u2e80-\uffef-]*[，。、；：？！）》”’…·]*/)[0]
    // Where the match and what is tied to it end, and on which line.
    property real lineEnd: 0
    property real lineTop: 0

    component Run: PlainText {
        font.family: marked.family
        font.pixelSize: marked.size
        font.weight: marked.weight
        Accessible.ignored: true
    }

    implicitHeight: whole.implicitHeight
    implicitWidth: whole.implicitWidth

    Run {
        id: whole

        width: marked.width
        text: marked.before + marked.held + marked.after
        color: marked.ink
    }

    Loader {
        active: marked.match !== "" && !Theme.rightToLeft
        sourceComponent: Item {
            Run {
                id: measured

                width: whole.width
                text: marked.before + marked.held + marked.tied
                visible: false
                onLineLaidOut: line => [marked.lineEnd, marked.lineTop] = [line.implicitWidth, line.y]
            }

            TextMetrics {
                id: end

                font: measured.font
                text: marked.held + marked.tied
            }

            // Takes the same letters of the whole back, so that no edge of them shines through.
            Rectangle {
                objectName: "repeated"
                x: lit.x - 1
                y: lit.y
                width: lit.width + 2
                height: lit.height
                color: marked.ground
                opacity: 0.96
            }

            Run {
                id: lit

                objectName: "repeated"
                x: marked.lineEnd - end.advanceWidth
                y: marked.lineTop
                text: marked.held
                color: marked.light
                wrapMode: Text.NoWrap
            }

            Rectangle {
                objectName: "repeated"
                x: lit.x
                // below what ideographs reach
                y: lit.y + lit.baselineOffset + marked.size * 0.16
                width: lit.width
                height: Math.max(2, Theme.hairlineWidth * 1.5)
                color: marked.light
            }
        }
    }
}
