pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Up to five exhibits of a story, composed on the water: the foremost in the middle, two at its
// sides, two further away. Fewer stand in the middle together.
Item {
    id: fleet

    required property ExhibitListModel exhibits
    property bool touched: true

    // By how much the composition, which is drawn for a screen of 1080 lines, is smaller here.
    readonly property real unit: height / 640
    readonly property bool upright: Theme.portrait
    readonly property real naturalWidth: upright ? 1080 : 1010
    // The left upper corner and the size of each, the foremost first; then what of it is touched.
    readonly property list<rect> slots: upright ? [Qt.rect(290, 60, 500, 500), Qt.rect(745, 110, 330, 330), Qt.rect(5, 140, 310, 310), Qt.rect(660, 30, 200, 200), Qt.rect(230, 50, 190, 190)] : [Qt.rect(172, 66, 530, 530), Qt.rect(680, 122, 330, 330), Qt.rect(0, 182, 270, 270), Qt.rect(590, 50, 190, 190), Qt.rect(120, 90, 180, 180)]
    readonly property list<rect> targets: upright ? [Qt.rect(390, 110, 300, 450), Qt.rect(764, 232, 300, 208), Qt.rect(16, 262, 362, 188), Qt.rect(702, 50, 158, 170), Qt.rect(230, 70, 148, 180)] : [Qt.rect(262, 120, 350, 476), Qt.rect(690, 208, 310, 244), Qt.rect(4, 250, 246, 202), Qt.rect(624, 60, 132, 136), Qt.rect(130, 90, 120, 148)]
    readonly property rect taken: around(count)
    readonly property int count: Math.min(slots.length, exhibited.count)
    // Whether all of them are there to be seen.
    property bool awaited: false
    readonly property bool ready: readyOf(exhibited.readiness)

    signal exhibitChosen(exhibitId: string)

    onReadyChanged: if (ready && awaited) arrive()

    // The drift is seen when there is something to be seen.
    function arrive(): void {
        awaited = !ready;
        if (awaited) return;
        for (let index = 0; index < exhibited.count; index++)
            one(index).arrive();
    }

    function one(index: int): HeroExhibit {
        return exhibited.itemAt(index) as HeroExhibit;
    }

    // What the first so many of them take up.
    function around(many: int): rect {
        const used = slots.slice(0, many);
        const left = Math.min(...used.map(slot => slot.x));
        const right = Math.max(...used.map(slot => slot.x + slot.width));
        return many > 0 ? Qt.rect(left, 0, right - left, 640) : Qt.rect(0, 0, naturalWidth, 640);
    }

    function readyOf(readiness: int): bool {
        for (let index = 0; index < exhibited.count; index++)
            if (one(index) !== null && !one(index).ready)
                return false;
        return readiness >= 0;
    }

    width: naturalWidth * unit

    Repeater {
        id: exhibited

        property int readiness: 0

        model: fleet.exhibits

        HeroExhibit {
            readonly property rect slot: fleet.slots[Math.max(0, Math.min(index, fleet.slots.length - 1))]
            readonly property real fromLeft: (slot.x - fleet.taken.x) * fleet.unit + (fleet.width - fleet.taken.width * fleet.unit) / 2
            readonly property rect area: fleet.targets[Math.max(0, Math.min(index, fleet.slots.length - 1))]
            readonly property real areaLeft: (area.x - slot.x) * fleet.unit

            x: Theme.rightToLeft ? fleet.width - fromLeft - width : fromLeft
            y: slot.y * fleet.unit
            width: slot.width * fleet.unit
            height: width
            target: Qt.rect(Theme.rightToLeft ? width - areaLeft - area.width * fleet.unit : areaLeft, (area.y - slot.y) * fleet.unit, area.width * fleet.unit, area.height * fleet.unit)
            touched: fleet.touched
            visible: index < fleet.slots.length
            onChosen: exhibitId => fleet.exhibitChosen(exhibitId)
            onReadyChanged: exhibited.readiness += 1
        }
    }
}
