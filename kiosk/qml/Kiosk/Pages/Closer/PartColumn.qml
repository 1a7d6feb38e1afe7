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
    readonly property bool fits: names.implicitHeight + Theme.targetGap * names.children.length <= height

    signal partChosen(index: int)

    Column {
        id: names

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Math.max(Theme.targetGap, Math.min(Theme.step * 12, (column.height - heights()) / Math.max(1, count())))

        function count(): int {
            let shown = 0;
            for (let index = 0; index < parts.count; index++)
                shown += parts.itemAt(index)?.visible ? 1 : 0;
            return shown;
        }

        function heights(): real {
            let sum = 0;
            for (let index = 0; index < parts.count; index++)
                sum += parts.itemAt(index)?.visible ? parts.itemAt(index).height : 0;
            return sum;
        }

        Repeater {
            id: parts

            model: column.closer.parts

            PartButton {
                id: part

                required property int index
                required property real partX
                required property real partY
                required property bool standsLeft
                readonly property point spot: {
                    void (column.picture.x + column.picture.y + column.x + names.y + y);
                    return mapFromItem(column.picture, partX * column.picture.width, partY * column.picture.height);
                }

                width: column.width
                visible: standsLeft === column.onLeft
                alignedRight: false
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
                    drawn: 1
                }
            }
        }
    }
}
