pragma ComponentBehavior: Bound
import QtQuick

// The guide's face: eyes that blink and look at you, or up while they think; a mouth that tells.
Item {
    id: head

    required property url folder
    required property real unit
    required property int pose
    required property bool talks
    required property bool shut
    required property bool moving
    // How far the words have come; it is a mouth, not lips that could be read.
    property real syllable: 0
    readonly property point gaze: [Qt.point(0, 0), Qt.point(4, -4), Qt.point(2, 0)][pose]
    readonly property string mouth: pose === 1 ? "round" : telling.running ? ["open", "round", "open", "smile"][Math.floor(syllable) % 4] : "smile"

    component Part: GuidePart {
        folder: head.folder
        unit: head.unit
    }

    component Eye: Part {
        property real middle: 0

        name: head.shut ? "eye-shut" : "eye"
        box: Qt.rect(middle - 12 + head.gaze.x, 330 + head.gaze.y, 24, 32)
    }

    onTalksChanged: if (talks && moving) telling.restart(); else telling.stop()

    NumberAnimation {
        id: telling

        target: head
        property: "syllable"
        from: 0
        to: 24
        duration: 4200
    }

    Part {
        name: "head"
        box: Qt.rect(98, 188, 280, 254)
    }

    Eye {
        middle: 211
    }

    Eye {
        middle: 271
    }

    Part {
        name: head.mouth
        box: Qt.rect(219, 371, 48, 34)
    }
}
