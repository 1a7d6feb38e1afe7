pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The thirteen cases of Wuzhen as lanterns on the canal, from far to near; `mine` (0 to 12) is that
// of this case. They come one after another, and then this one shines.
Item {
    id: thirteen

    required property int mine
    required property real progress
    // The canal ends above the words.
    readonly property real canal: Math.min(height, (height - words.height) / 0.84)

    anchors.fill: parent

    Repeater {
        model: 13

        Light {
            required property int index
            readonly property real way: index / 12
            readonly property bool ours: index === thirteen.mine
            readonly property real come: Math.max(0, Math.min(1, thirteen.progress * 16 - index))

            z: index
            foot: Qt.point(thirteen.width * (0.5 + Math.sin(way * 7.4 + 0.4) * (0.12 + way * 0.28)), thirteen.canal * (0.14 + 0.64 * Math.pow(way, 1.2)))
            size: Theme.step * (2.8 + way * 4) * (ours ? 1.3 + 0.35 * Math.max(0, Math.min(1, thirteen.progress * 5 - 4)) : 1) * Math.min(1, thirteen.canal / (Theme.step * 70))
            lit: come * (ours ? 1 : 0.8)
            tint: ours ? "#ffe6ae" : "#b98a3e"
            glowing: ours ? 1 : 0.5
        }
    }

    Caption {
        id: words

        at: Qt.point(thirteen.width / 2, thirteen.height - height / 2)
        mostWidth: thirteen.width
        text: qsTr("Thirteen cases, Wuzhen, 7 November 2023")
        color: Theme.night.lantern("amber")
        opacity: Math.max(0, Math.min(1, thirteen.progress * 5 - 4))
    }
}
