pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// A coast with two places on it: a thread on which letters run north, the telephone line beside it,
// and the machine at the far end.
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
    // As in assets/models/pieces/first_message.py.
    readonly property point from: at(0.695, 0.729)
    readonly property point to: at(0.303, 0.281)
    readonly property point bend: at(0.36, 0.74)
    readonly property real cordPart: 0.3
    readonly property string said: firstMessage.asks !== "" ? qsTr("Did you say %1?").arg(firstMessage.asks) : firstMessage.has !== "" ? qsTr("I have the %1.").arg(firstMessage.has) : ""

    // A place of the picture, as parts of it, on the screen.
    function at(x: real, y: real): point {
        return Qt.point(picture.x + x * picture.width, picture.y + y * picture.height);
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

    Rendering {
        id: picture

        x: (coast.width - width) / 2 - (coast.wanted.x + coast.wanted.width / 2 - 0.5) * width
        y: (coast.height - height) / 2 - (coast.wanted.y + coast.wanted.height / 2 - 0.5) * height
        width: Math.min(coast.width / coast.wanted.width, coast.height / coast.wanted.height / coast.shape)
        height: width * coast.shape
        folder: coast.folder
        name: "coast"
    }

    Threads {
        from: coast.from
        to: coast.to
        bend: coast.bend
        cord: coast.cord
        cordBend: coast.cordBend
        lit: !coast.firstMessage.stopped
        accent: coast.accent
        tones: coast.tones
    }

    PlaceMark {
        place: coast.from
        lit: true
        accent: coast.accent
        tones: coast.tones
    }

    PlaceMark {
        place: coast.to
        lit: !coast.firstMessage.stopped
        accent: coast.accent
        tones: coast.tones
    }

    FarEnd {
        x: coast.to.x + Theme.step * 8
        width: coast.width - x
        most: Math.max(Theme.smallest * 9, Math.min(coast.width * 0.42, coast.height * 0.48))
        firstMessage: coast.firstMessage
        folder: coast.folder
        accent: coast.accent
        tones: coast.tones
    }

    MapName {
        x: Math.min(coast.from.x + Theme.step * 3, coast.width - width)
        y: Math.min(coast.from.y + Theme.step * 2, coast.height - height)
        text: qsTr("UCLA, Los Angeles")
        tones: coast.tones
    }

    // Where it is too large to stand beside its line it is only told above.
    SaidOnTelephone {
        readonly property point line: Qt.point(coast.to.x + (coast.from.x - coast.to.x) * 0.6, coast.to.y + (coast.from.y - coast.to.y) * 0.6)

        x: Math.min(line.x + Theme.step * 3, coast.width - width)
        y: line.y - height
        words: coast.said
        fits: width < coast.width * 0.45
        tones: coast.tones
    }

    Sans {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: qsTr("The map is a drawing, and not exact.")
        color: coast.tones.quiet
        font.pixelSize: Theme.note
        wrapMode: Text.NoWrap
        visible: width < coast.width * 0.6
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
