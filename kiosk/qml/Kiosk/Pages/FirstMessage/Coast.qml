pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// What moves on a coast with two places on it: letters that run north, and the machine at the far
// end, which answers. What stands still is its ground.
Item {
    id: coast

    required property FirstMessageDetails firstMessage
    required property url folder
    required property color accent
    required property Tones tones
    // Where the cord of the machine one types on begins, and the bend that it makes.
    required property point cord
    required property point cordBend
    // The picture is larger than this and melts into the night; so much of it is wanted.
    readonly property rect wanted: Qt.rect(0.22, 0.14, 0.62, 0.7)
    readonly property real shape: 1119 / 1300
    // Below the southern place stands its name.
    readonly property real nameRoom: Theme.body * 1.5 + Theme.step * 3
    readonly property real mapHeight: height - Math.max(0, nameRoom - height * 0.16)
    readonly property real mapWidth: Math.min(width / wanted.width, mapHeight / wanted.height / shape)
    readonly property rect map: Qt.rect((width - mapWidth) / 2 - (wanted.x + wanted.width / 2 - 0.5) * mapWidth, (mapHeight - mapWidth * shape) / 2 - (wanted.y + wanted.height / 2 - 0.5) * mapWidth * shape, mapWidth, mapWidth * shape)
    // As in assets/models/pieces/first_message.py.
    readonly property point from: at(0.695, 0.729)
    readonly property point to: at(0.303, 0.281)
    readonly property point bend: at(0.36, 0.74)
    readonly property real cordPart: 0.3
    readonly property string said: firstMessage.asks !== "" ? qsTr("Did you say %1?").arg(firstMessage.asks) : firstMessage.has !== "" ? qsTr("I have the %1.").arg(firstMessage.has) : ""

    // A place of the picture, as parts of it, on the screen.
    function at(x: real, y: real): point {
        return Qt.point(map.x + x * map.width, map.y + y * map.height);
    }

    // A place between two others, by a bend, from 0 to 1.
    function between(start: point, by: point, end: point, way: real): point {
        const left = 1 - way;
        return Qt.point(left * left * start.x + 2 * left * way * by.x + way * way * end.x, left * left * start.y + 2 * left * way * by.y + way * way * end.y);
    }

    // Where a letter is: first on the cord, then on the thread.
    function along(way: real): point {
        return way < cordPart ? between(cord, cordBend, from, way / cordPart) : between(from, bend, to, (way - cordPart) / (1 - cordPart));
    }

    FarEnd {
        id: far

        x: coast.to.x + Theme.step * 8
        width: coast.width - x
        most: Math.max(Theme.smallest * 9, Math.min(coast.width * 0.42, coast.height * 0.48))
        firstMessage: coast.firstMessage
        folder: coast.folder
        accent: coast.accent
        tones: coast.tones
    }

    // Where there is no room for it below the machine it is only told above.
    SaidOnTelephone {
        readonly property point line: Qt.point(coast.to.x + (coast.from.x - coast.to.x) * 0.64, coast.to.y + (coast.from.y - coast.to.y) * 0.64)

        x: Math.min(line.x + Theme.step * 3, coast.width - width)
        y: line.y - height
        words: coast.said
        fits: y > far.height - Theme.step * 2 && width < coast.width * 0.5
        tones: coast.tones
    }

    Repeater {
        model: coast.firstMessage.onLine

        LetterOnLine {
            required property real along
            readonly property point place: coast.along(Theme.calmMotion ? 0.65 : along)

            x: place.x - width / 2
            y: place.y - height / 2
            visible: along > 0
            accent: coast.accent
        }
    }
}
