pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The parts on one side of the picture, from the uppermost down, each with its line.
Item {
    id: column

    required property CloserDetails closer
    required property CloserPicture picture
    required property bool onLeft
    required property int chosen
    required property Tones tones
    // By what the names need, and not by what is seen of them: that follows from it.
    readonly property real needed: sumOfNames(parts.made, false)
    readonly property int named: sumOfNames(parts.made, true)
    readonly property bool fits: needed + Theme.targetGap * named <= height

    function sumOfNames(made: int, counted: bool): real {
        let sum = 0;
        for (let index = 0; index < made; index++) {
            const part = parts.itemAt(index) as PartButton;
            if (part?.standsLeft === onLeft)
                sum += counted ? 1 : part.implicitHeight;
        }
        return sum;
    }

    signal partChosen(index: int)

    Column {
        id: names

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Math.max(Theme.targetGap, Math.min(Theme.step * 12, (column.height - column.needed) / Math.max(1, column.named)))

        Repeater {
            id: parts

            property int made: 0

            onItemAdded: made += 1
            onItemRemoved: made -= 1
            model: column.closer.parts

            PartButton {
                id: part

                required property int index
                required property real partX
                required property real partY
                required standsLeft
                readonly property point spot: {
                    void (column.picture.x + column.picture.y + column.x + names.y + y);
                    return mapFromItem(column.picture, partX * column.picture.width, partY * column.picture.height);
                }

                width: column.width
                visible: standsLeft === column.onLeft
                chosen: index === column.chosen
                tones: column.tones
                onClicked: column.partChosen(index)

                Leader {
                    id: leader

                    readonly property real along: column.onLeft ? part.width : 0

                    from: Qt.point(column.onLeft ? 0 : part.width, part.ruleY)
                    bend: Qt.point(along, part.ruleY)
                    to: part.spot
                    chosen: part.chosen
                    tones: part.tones
                }
            }
        }
    }
}
