import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Above a headline: when the exhibit is, which leads to its time, and whether one keeps it. Side by
// side where there is room.
Item {
    id: line

    required property string year
    required property bool kept
    required property color accent
    required property Tones tones
    readonly property bool inLine: way.width + Theme.gap + keep.width <= width

    signal keepRequested
    signal timelineRequested

    implicitHeight: inLine ? Math.max(way.height, keep.height) : way.height + Theme.targetGap + keep.height

    YearButton {
        id: way

        x: Theme.rightToLeft ? parent.width - width : 0
        y: line.inLine ? Math.max(0, (keep.height - height) / 2) : 0
        room: line.width
        text: line.year
        accent: line.accent
        onClicked: line.timelineRequested()
    }

    KeepButton {
        id: keep

        x: line.inLine !== Theme.rightToLeft ? parent.width - width : 0
        y: line.inLine ? Math.max(0, (way.height - height) / 2) : way.height + Theme.targetGap
        kept: line.kept
        tones: line.tones
        onClicked: line.keepRequested()
    }
}
