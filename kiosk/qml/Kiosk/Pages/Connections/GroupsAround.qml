pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The names of all groups round the water, each beside its own lights, and what the whole is called.
Item {
    id: names

    required property GroupListModel groups
    required property Tones tones
    property int made: 0
    readonly property real edge: Theme.step * 3
    readonly property real rowHeight: largest(made, false)
    readonly property real cell: Theme.portrait ? (width - 2 * Theme.margin) / 3 : Theme.step * 40
    // Of an upright screen, the rows of names above and below the water.
    readonly property real upperRow: heading.y + heading.height + Theme.step * 3
    readonly property real lowerRow: height - edge - 2 * rowHeight - Theme.targetGap
    readonly property bool fits: Theme.reading < 1.5 && largest(made, true) <= cell - Theme.targetGap && (Theme.portrait || height >= Theme.step * 85)
    // Where lights may lie, and what they keep clear.
    readonly property rect water: Theme.portrait ? Qt.rect(Theme.step * 4, upperRow + rowHeight + Theme.step * 2, width - Theme.step * 8, lowerRow - upperRow - rowHeight - Theme.step * 8) : Qt.rect(Theme.step * 5, Theme.step * 4, width - Theme.step * 10, height - Theme.step * 11)
    readonly property list<rect> clear: Theme.portrait ? [] : [Qt.rect(0, 0, heading.x + heading.width, heading.y + heading.height), ...[0, 1, 2, 3, 4, 5].map(berth => Qt.rect(xOf(berth, cell), yOf(berth), cell - Theme.step * 2, rowHeight)), Qt.rect(0, yOf(6), xOf(7, cell) + cell - Theme.step * 2, rowHeight)]

    signal chosen(key: string)

    function largest(made: int, wide: bool): real {
        let most = Theme.touchTarget;
        for (let index = 0; index < made; index++) {
            const button = buttons.itemAt(index) as GroupButton;
            most = Math.max(most, (wide ? button?.implicitWidth : button?.implicitHeight) ?? 0);
        }
        return most;
    }

    // Of a name that is so wide: in line with the margins, or over the middle of its lights.
    function xOf(berth: int, wide: real): real {
        const right = width - Theme.margin - wide + Theme.step;
        if (berth >= 6)
            return Theme.portrait ? (berth === 6 ? width / 2 - Theme.gap - wide : width / 2 + Theme.gap) : Theme.margin + (berth - 6) * cell;
        if (berth % 3 === 1)
            return Theme.portrait ? (width - wide) / 2 : width * 0.7;
        return berth % 3 === 0 ? Theme.margin : right;
    }

    function yOf(berth: int): real {
        const next = rowHeight + Theme.targetGap;
        if (Theme.portrait)
            return berth < 3 ? upperRow : berth < 6 ? lowerRow : lowerRow + next;
        if (berth < 3)
            return berth === 0 ? heading.y + heading.height + edge : berth === 1 ? edge : edge + next;
        return height - edge - rowHeight - (berth === 3 || berth === 5 ? next : 0);
    }

    ConnectionsHeading {
        id: heading

        x: Theme.margin
        y: Theme.step * (Theme.portrait ? 7 : 4)
        width: Theme.portrait ? parent.width - 2 * Theme.margin : Theme.step * 64
        tones: names.tones
    }

    Repeater {
        id: buttons

        model: names.groups
        onItemAdded: names.made += 1
        onItemRemoved: names.made -= 1

        GroupButton {
            x: names.xOf(berth, width)
            y: names.yOf(berth)
            height: names.rowHeight
            tones: names.tones
            onClicked: names.chosen(key)
        }
    }
}
