pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// A coast between two places, a thread on which letters run, and a telephone line beside it.
Item {
    id: coast

    required property FirstMessageDetails firstMessage
    required property color accent
    required property Tones tones
    readonly property point from: Qt.point(width * 0.72, height * 0.8)
    readonly property point to: Qt.point(width * 0.2, height * 0.42)
    readonly property point bend: Qt.point(width * 0.25, height * 0.75)
    readonly property string said: firstMessage.asks !== "" ? qsTr("Did you say %1?").arg(firstMessage.asks) : firstMessage.has !== "" ? qsTr("I have the %1.").arg(firstMessage.has) : ""

    // A place of the thread, from 0 in the south to 1.
    function at(way: real): point {
        const here = 1 - way;
        return Qt.point(here * here * from.x + 2 * here * way * bend.x + way * way * to.x, here * here * from.y + 2 * here * way * bend.y + way * way * to.y);
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            strokeColor: coast.accent
            strokeWidth: Theme.step * 0.5
            fillColor: "transparent"
            startX: coast.from.x
            startY: coast.from.y

            PathQuad {
                x: coast.to.x
                y: coast.to.y
                controlX: coast.bend.x
                controlY: coast.bend.y
            }
        }

        ShapePath {
            strokeColor: coast.tones.ink
            strokeWidth: Theme.step * 0.3
            strokeStyle: ShapePath.DashLine
            fillColor: "transparent"
            startX: coast.from.x
            startY: coast.from.y

            PathLine {
                x: coast.to.x
                y: coast.to.y
            }
        }
    }

    FarMachine {
        x: coast.width * 0.36
        y: 0
        width: coast.width * 0.4
        height: coast.height * 0.3
        firstMessage: coast.firstMessage
        tones: coast.tones
    }

    PlaceName {
        x: coast.to.x + Theme.step * 3
        y: coast.to.y - height
        name: qsTr("Menlo Park")
        more: qsTr("SRI")
        tones: coast.tones
    }

    PlaceName {
        x: coast.from.x + Theme.step * 3
        y: coast.from.y
        name: qsTr("Los Angeles")
        more: qsTr("UCLA")
        tones: coast.tones
    }

    Sans {
        x: coast.width * 0.55
        y: coast.height * 0.5
        text: coast.said
        color: coast.tones.ink
        font.pixelSize: Theme.body
        wrapMode: Text.NoWrap
        visible: text !== ""
    }

    HourClock {
        x: 0
        y: coast.height * 0.6
        side: Theme.step * 18
        minutes: coast.firstMessage.minutes
        tones: coast.tones
    }

    Repeater {
        model: coast.firstMessage.onLine

        LetterOnLine {
            required property real along
            readonly property point place: coast.at(Theme.calmMotion ? 0.5 : along)

            x: place.x - width / 2
            y: place.y - height / 2
            visible: along > 0
            accent: coast.accent
        }
    }
}
