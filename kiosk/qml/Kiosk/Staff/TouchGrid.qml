pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Fields all over the screen: each turns light where a finger was seen. Ends when nobody touches.
Rectangle {
    id: grid

    readonly property bool modal: true
    readonly property int columns: Math.round(width / (Theme.step * 12))
    readonly property int rows: Math.round(height / (Theme.step * 12))
    property int answered: 0

    signal done

    // Every field on the way, for a fast finger is seen at a few places of it only.
    function mark(points: list<TouchPoint>): void {
        for (const point of points) {
            const steps = Math.max(1, Math.ceil(Math.hypot(point.x - point.previousX, point.y - point.previousY) / (Theme.step * 4)));
            for (let step = 0; step <= steps; ++step)
                answer(point.previousX + (point.x - point.previousX) * step / steps, point.previousY + (point.y - point.previousY) * step / steps);
        }
        patience.restart();
    }

    function answer(x: real, y: real): void {
        const column = Math.max(0, Math.min(columns - 1, Math.floor(x / width * columns)));
        const row = Math.max(0, Math.min(rows - 1, Math.floor(y / height * rows)));
        const field = fields.itemAt(row * columns + column) as Field;
        answered += field.touched ? 0 : 1;
        field.touched = true;
    }

    component Field: Rectangle {
        required property int index
        property bool touched: false

        x: index % grid.columns * width
        y: Math.floor(index / grid.columns) * height
        width: grid.width / grid.columns
        height: grid.height / grid.rows
        color: touched ? Theme.nightTones.lantern("jade") : Theme.nightTones.ground
        border.color: Theme.nightTones.shape
        border.width: Theme.hairlineWidth
    }

    color: Theme.nightTones.ground
    LayoutMirroring.enabled: false

    Repeater {
        id: fields

        model: grid.columns * grid.rows

        Field {}
    }

    MultiPointTouchArea {
        anchors.fill: parent
        onPressed: points => grid.mark(points)
        onUpdated: points => grid.mark(points)
    }

    Rectangle {
        anchors.centerIn: words
        width: words.width + Theme.step * 6
        height: words.height + Theme.step * 4
        color: Qt.alpha(Theme.nightTones.ground, 0.8)
    }

    Sans {
        id: words

        anchors.centerIn: parent
        width: Math.min(grid.width - 2 * Theme.margin, Theme.step * 110)
        horizontalAlignment: Text.AlignHCenter
        text: grid.answered < fields.count ? qsTr("Wipe over every field: %1 of %2 have answered.").arg(grid.answered).arg(fields.count) + "\n" + qsTr("This ends ten seconds after the last touch.") : qsTr("Every field has answered.")
        color: Theme.nightTones.ink
    }

    Timer {
        id: patience

        running: true
        interval: grid.answered < fields.count ? 10000 : 2000
        onTriggered: grid.done()
    }
}
