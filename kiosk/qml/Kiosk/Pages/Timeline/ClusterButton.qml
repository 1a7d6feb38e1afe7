import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What an area has of a decade: as many lights as exhibits, their number, and where threads do not
// say whose they are, the name of the area.
Tappable {
    id: cluster

    required property string label
    required property int exhibits
    required property string area
    required property string hue
    required property int number
    required property rect box
    required property bool named
    required property Tones tones
    readonly property color lit: tones.lantern(hue)
    readonly property real side: Math.min(height, width * 0.85)
    // How far its lights reach from the middle.
    readonly property real reach: side / 2 * Math.min(0.3, 0.62 / Math.sqrt(exhibits)) * (exhibits > 1 ? Math.sqrt(exhibits - 0.5) + 0.4 : 0.5)

    // Its number stands so far above the middle, no higher than its digits have room there, and as far
    // beside it as keeps it clear of the lights.
    readonly property real rise: Math.min(Math.max(Theme.step * 1.6, reach * 0.62), Math.max(Theme.step * 1.6, height / 2 - Theme.note * 0.8))
    readonly property real aside: Math.max(Theme.step * 1.4, Math.sqrt(Math.max(0, Math.pow(reach * 1.05, 2) - rise * rise)))

    x: box.x
    y: box.y
    width: box.width
    height: box.height
    text: label
    contentItem: Item {
        CanalPicture {
            id: lights

            x: cluster.named ? 0 : (parent.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
            width: Math.round(cluster.side)
            height: width
            what: ["cluster", cluster.exhibits, named(cluster.lit)].join("/")
        }

        Serif {
            x: cluster.named ? lights.width : parent.width / 2 + cluster.aside
            y: cluster.named ? (parent.height - height) / 2 : parent.height / 2 - cluster.rise - baselineOffset
            text: cluster.named ? [cluster.area, cluster.exhibits].join("\u2002") : cluster.exhibits
            color: cluster.named ? cluster.tones.ink : cluster.lit
            font.pixelSize: Theme.note
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            lineHeight: 1
            Accessible.ignored: true
        }
    }
}
