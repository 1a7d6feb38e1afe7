pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Questions to begin with, all of one height; as many as there is room for, in full rows.
Grid {
    id: starters

    required property StarterListModel questions
    required property Tones tones
    // How high it may grow.
    required property real room
    readonly property int count: buttons.count
    readonly property real cellWidth: Math.floor((width + spacing) / columns - spacing)
    readonly property int rowsFitting: Math.floor((room + spacing) / (highest + spacing))
    readonly property int rowsShown: Math.max(1, Math.min(rowsFitting, Math.ceil(count / columns)))
    // They share what room is left, but do not grow out of shape.
    readonly property real cellHeight: Math.max(highest, Math.min(highest * 1.3, (room + spacing) / rowsShown - spacing))
    // Of the highest.
    property real highest: Theme.touchTarget

    signal chosen(question: string)

    function measure(): void {
        let most = Theme.touchTarget;
        for (let n = 0; n < buttons.count; n++)
            most = Math.max(most, buttons.itemAt(n)?.implicitHeight ?? 0);
        highest = most;
    }

    columns: width > Theme.body * 34 ? 2 : 1
    spacing: Theme.targetGap

    Repeater {
        id: buttons

        model: starters.questions
        onCountChanged: Qt.callLater(starters.measure)

        StarterButton {
            required property int index

            width: starters.cellWidth
            height: starters.cellHeight
            visible: index < starters.rowsShown * starters.columns
            tones: starters.tones
            onImplicitHeightChanged: Qt.callLater(starters.measure)
            onClicked: starters.chosen(question)
        }
    }
}
