pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The guide: in a boat before the far bank, with a lantern and a cat. Listening they hold a hand to
// the ear and the lantern low; looking they hold it at the face, and the six hues pass; telling, high.
Item {
    id: figure

    required property url museumFolder
    required property string phase
    // So many letters of a question.
    required property int heard
    // Whether anything moves.
    required property bool moving
    // How many pixels of the screen one of the drawing has, which is 660 wide and 800 high.
    readonly property real unit: Math.min(width / 664, height / 800)

    // Turned round where the words are on the other side.
    transform: Scale {
        origin.x: figure.width / 2
        xScale: figure.LayoutMirroring.enabled ? -1 : 1
    }

    // The far bank and the water, which melt into the page.
    Image {
        readonly property real part: Math.max(figure.unit * 1.25, Theme.portrait ? figure.width / 1200 : 0)

        x: Theme.portrait ? (figure.width - width) / 2 : drawing.x - 210 * figure.unit
        y: drawing.y + 524 * figure.unit - 325 * part
        width: sourceSize.width * part
        height: sourceSize.height * part
        source: figure.unit > 0 ? figure.museumFolder + "/guide/stage-" + (Theme.portrait ? "portrait" : "landscape") + ".webp" : ""
        sourceSize: Qt.size(Theme.portrait ? 1200 : 720, 620)
        asynchronous: true
        visible: !Theme.highContrast
        Accessible.ignored: true
    }

    Item {
        id: drawing

        x: (figure.width - 660 * figure.unit) / 2
        y: Theme.portrait ? figure.height - 780 * figure.unit : Math.min(figure.height - 800 * figure.unit, figure.height * 0.94 - 760 * figure.unit)
        scale: figure.unit
        transformOrigin: Item.TopLeft

        GuideBoat {
            folder: figure.museumFolder
            unit: figure.unit
            phase: figure.phase
            heard: figure.heard
            moving: figure.moving
        }
    }
}
