import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A heading with the answers in a row below it.
Column {
    id: group

    required property string heading
    required property Tones tones
    default property alias answers: row.data

    Sans {
        width: row.width
        text: group.heading
        color: group.tones.quiet
        font.pixelSize: Theme.note
    }

    Row {
        id: row

        spacing: Theme.step
    }
}
