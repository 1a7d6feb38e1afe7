import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A heading with the answers below it, side by side where there is room.
Column {
    id: group

    required property string heading
    required property Tones tones
    // How wide all of it may become.
    required property real room
    default property alias answers: row.data
    readonly property real oneLine: Array.from(row.visibleChildren).reduce((width, answer) => width + answer.implicitWidth + row.spacing, 0)

    Sans {
        text: group.heading
        color: group.tones.quiet
        font.pixelSize: Theme.note
        Accessible.role: Accessible.Heading
    }

    Flow {
        id: row

        width: Math.min(group.oneLine, group.room)
        spacing: Theme.targetGap
    }
}
