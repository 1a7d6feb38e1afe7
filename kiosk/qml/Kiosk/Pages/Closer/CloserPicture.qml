pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The exhibit's picture with a ring on each of its parts; a touch chooses the nearest one.
Item {
    id: picture

    required property CloserDetails closer
    required property color dark
    required property bool numbered
    required property int chosen
    required property Tones tones

    signal partTouched(index: int)

    // the names of the parts do the same
    Accessible.ignored: true

    function nearest(point: point): int {
        let found = -1, least = Theme.touchTarget;
        for (let index = 0; index < rings.count; index++) {
            const ring = rings.itemAt(index);
            const away = Math.hypot(ring.x + ring.width / 2 - point.x, ring.y + ring.height / 2 - point.y);
            if (away < least) {
                least = away;
                found = index;
            }
        }
        return found;
    }

    ExhibitPicture {
        anchors.fill: parent
        picture: picture.closer.picture
        hue: picture.closer.hue
        kind: picture.closer.kind
        title: picture.closer.title
    }

    Repeater {
        model: [Qt.LeftEdge, Qt.RightEdge, Qt.TopEdge, Qt.BottomEdge]

        MeltingEdge {
            required property int modelData
            readonly property bool upright: modelData === Qt.LeftEdge || modelData === Qt.RightEdge

            edge: modelData
            dark: picture.dark
            width: picture.width * (upright ? 0.09 : 1)
            height: picture.height * (upright ? 1 : 0.09)
            x: modelData === Qt.RightEdge ? picture.width - width : 0
            y: modelData === Qt.BottomEdge ? picture.height - height : 0
        }
    }

    Repeater {
        id: rings

        model: picture.closer.parts

        Rectangle {
            id: ring

            required property int index
            required property real partX
            required property real partY
            readonly property color line: index === picture.chosen ? picture.tones.lantern("amber") : picture.tones.ink

            x: partX * picture.width - width / 2
            y: partY * picture.height - height / 2
            width: picture.numbered ? number.height * 1.1 : Theme.step * 3.4
            height: width
            radius: height / 2
            color: picture.numbered ? Qt.alpha(picture.dark, 0.86) : Qt.alpha(picture.dark, 0.55)
            border.width: Theme.step * (index === picture.chosen ? 0.5 : 0.3)
            border.color: line

            Sans {
                id: number

                anchors.centerIn: parent
                text: ring.index + 1
                color: ring.line
                font.pixelSize: Theme.note
                visible: picture.numbered
                Accessible.ignored: true
            }
        }
    }

    TapHandler {
        onTapped: eventPoint => picture.partTouched(picture.nearest(eventPoint.position))
    }
}
