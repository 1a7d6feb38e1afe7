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

    // The places of all parts, as parts of the picture, from the first to the last on each axis.
    function around(count: int): rect {
        let left = 1, right = 0, top = 1, bottom = 0;
        for (let index = 0; index < count; index++) {
            const ring = rings.itemAt(index) as Ring;
            left = Math.min(left, ring?.partX ?? 1);
            right = Math.max(right, ring?.partX ?? 0);
            top = Math.min(top, ring?.partY ?? 1);
            bottom = Math.max(bottom, ring?.partY ?? 0);
        }
        return Qt.rect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
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

    component Ring: Rectangle {
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

    Repeater {
        id: rings

        property int made: 0

        onItemAdded: made += 1
        onItemRemoved: made -= 1
        model: picture.closer.parts

        Ring {}
    }

    // Where touches are taken: round the parts, and not what stands over the picture's edges. The
    // names of the parts do the same.
    Item {
        id: taken

        readonly property rect parts: picture.around(rings.made)
        readonly property real reach: Math.min(Theme.touchTarget / 2, picture.width * 0.06)

        x: parts.x * picture.width - reach
        y: parts.y * picture.height - reach
        width: parts.width * picture.width + 2 * reach
        height: parts.height * picture.height + 2 * reach
        // pictures stand out of reach, and are only looked at there
        enabled: Theme.aboveReach === 0
        Accessible.ignored: true

        TapHandler {
            onTapped: eventPoint => picture.partTouched(picture.nearest(taken.mapToItem(picture, eventPoint.position)))
        }
    }
}
