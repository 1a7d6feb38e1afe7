pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Of what kind a story is, and of which day, if it has one: side by side where there is room.
Flow {
    id: line

    required property string kicker
    required property string day
    required property real size
    required property color accent
    required property Tones tones
    property bool silent: false

    component Words: Sans {
        width: Math.min(implicitWidth, line.width)
        font.pixelSize: line.size
        visible: text !== ""
        Accessible.ignored: line.silent
    }

    spacing: size * 0.75

    Words {
        text: line.kicker
        color: line.accent
        font.weight: Font.Medium
    }

    Words {
        text: line.day
        color: line.tones.quiet
    }
}
