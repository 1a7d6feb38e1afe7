pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The tiles: a small picture, two pixels a tile, drawn large; over it once and for all what does not
// change, and the light that they shed. As many fingers as there are draw at once.
Item {
    id: wall

    required property FacadeDetails facade
    required property url museumFolder
    required property Tones tones
    // How high the roof is that stands over it.
    required property real eaves
    property bool cursorShown: false
    // Of a tile, and of the 42 by 32 of them.
    readonly property real tileWidth: width / 42
    readonly property real tileHeight: height / 32
    // The size it was last seen in: 1,324 tiles are not painted for each on the way there.
    property size settled: Qt.size(0, 0)

    function settle(): void {
        if (visible)
            settled = Qt.size(width, height);
    }

    onVisibleChanged: Qt.callLater(settle)
    onWidthChanged: Qt.callLater(settle)
    onHeightChanged: Qt.callLater(settle)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A wall of 1,324 glass tiles")

    Image {
        x: -wall.width * 0.03
        y: -wall.eaves
        width: wall.width * 1.06
        height: wall.eaves + Theme.step * 0.5
        source: wall.museumFolder + "/eaves.webp"
        sourceSize: Qt.size(2160, 200)
        visible: !Theme.highContrast
        Accessible.ignored: true
    }

    // The light on the water before it.
    Image {
        x: glow.x
        y: wall.height
        width: glow.width
        height: Math.min(wall.height * 0.4, Theme.step * 18)
        source: glow.source
        sourceSize: glow.sourceSize
        mirrorVertically: true
        opacity: 0.3
        visible: glow.visible
        Accessible.ignored: true
    }

    Image {
        anchors.fill: parent
        source: wall.facade.wall
        sourceSize: Qt.size(84, 32)
        smooth: false
        cache: false
        Accessible.ignored: true
    }

    Image {
        anchors.fill: parent
        source: "image://facade/relief"
        sourceSize: wall.settled
        smooth: false
        Accessible.ignored: true
    }

    Image {
        id: glow

        x: -2 * wall.tileWidth
        y: -4 * wall.tileHeight
        width: 46 * wall.tileWidth
        height: 40 * wall.tileHeight
        source: wall.facade.glow
        sourceSize: Qt.size(23, 20)
        visible: !Theme.highContrast
        Accessible.ignored: true
    }

    Rectangle {
        x: wall.facade.cursor.x * wall.width - width / 2
        y: wall.facade.cursor.y * wall.height - height / 2
        width: wall.tileWidth + Theme.step * 2
        height: wall.tileHeight + Theme.step * 2
        radius: Theme.step
        color: "transparent"
        border.width: Theme.step
        border.color: wall.tones.ground
        visible: wall.cursorShown

        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.step * 0.25
            radius: Theme.step * 0.75
            color: "transparent"
            border.width: Theme.step * 0.5
            border.color: wall.tones.ink
        }
    }

    Item {
        x: wall.facade.hand.x * wall.width
        y: wall.facade.hand.y * wall.height
        visible: wall.facade.beckons

        Rectangle {
            x: -width / 2
            y: -width / 2
            width: Theme.step * 9
            height: width
            radius: width / 2
            color: Qt.alpha(wall.tones.ink, 0.2)
            border.width: Theme.step * 0.4
            border.color: wall.tones.ink
        }

        Glyph {
            x: -width * 0.55
            y: -height * 0.12
            text: Icons.pointer
            size: Theme.step * 11
            color: wall.tones.ink
            style: Text.Outline
            styleColor: wall.tones.ground
        }
    }

    component Finger: PointHandler {
        id: finger

        required property int number

        onPointChanged: if (active) wall.facade.touch(number, point.position.x / wall.width, point.position.y / wall.height)
        onActiveChanged: if (!active) wall.facade.lift(number)
    }

    Finger {
        number: 0
    }

    Finger {
        number: 1
    }

    Finger {
        number: 2
    }

    Finger {
        number: 3
    }
}
