pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A way from an exhibit to a story or a case: a window on the water with another exhibit afloat that
// is told of there, where it leads, and why. Taller than it must be, it gives what is over to the
// picture.
Tappable {
    id: door

    required property string kicker
    required property string title
    required property string because
    required property string kind
    required property string hue
    required property url picture
    required property url cutout
    required property string glyph
    // Of what it leads to: stories have one colour everywhere, cases another.
    required property color accent
    required property url museumFolder
    // Which part of the bank is behind it, from -0.4 to 0.4.
    required property real shift
    // How high it may be for the sake of its picture.
    property real most: Infinity
    readonly property Tones tones: Theme.night
    readonly property bool pictured: kind !== ""
    readonly property real inset: Theme.step * 2.25
    readonly property real edgeWidth: Theme.step * 0.75
    // What there is to see of the picture: at the least, with room for it, and now.
    readonly property real leastScene: pictured ? Math.max(Theme.step * 12, Math.min(width * 0.22, Theme.step * 20)) : 0
    readonly property real ampleScene: pictured ? Math.max(Theme.step * 18, Math.min(width * 0.42, Theme.step * 36)) : 0
    readonly property real scene: pictured ? height - words.height - Theme.step : 0

    function heightOf(tight: bool): real {
        const told = words.height + Theme.step;
        return told + (tight ? leastScene : Math.max(leastScene, Math.min(ampleScene, most - told)));
    }

    implicitHeight: heightOf(false)
    text: title
    Accessible.description: [because, kicker].join(Theme.chinese ? "" : " ")
    background: Rectangle {
        color: door.tones.ground
        clip: true

        Loader {
            id: view

            anchors.fill: parent
            active: door.pictured && door.scene > 0
            sourceComponent: DoorScene {
                museumFolder: door.museumFolder
                picture: door.picture
                cutout: door.cutout
                hue: door.hue
                kind: door.kind
                horizon: door.scene
                shift: door.shift
            }
        }

        Rectangle {
            width: parent.width
            height: parent.height
            color: "transparent"
            border.width: Math.max(1, Theme.hairlineWidth)
            border.color: door.tones.hairline
        }

        Rectangle {
            anchors.left: parent.left
            width: door.edgeWidth
            height: parent.height
            color: door.accent
        }
    }
    contentItem: Item {
        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: door.edgeWidth + door.inset
            anchors.rightMargin: door.inset
            bottomPadding: Theme.step * 2
            topPadding: door.pictured ? 0 : Theme.step * 2
            spacing: Theme.step * 0.5

            DoorKicker {
                width: parent.width
                text: door.kicker
                glyph: door.glyph
                accent: door.accent
                tones: door.tones
            }

            Serif {
                width: parent.width
                text: door.title
                color: door.tones.ink
                font.pixelSize: Theme.lead * 0.95
                font.weight: Font.Bold
                lineHeight: Theme.chinese ? 1.02 : 0.9
                Accessible.ignored: true
            }

            Sans {
                width: parent.width
                text: door.because
                color: door.tones.quiet
                font.pixelSize: Theme.note
                lineHeight: Theme.chinese ? 1.04 : 0.92
                Accessible.ignored: true
            }
        }
    }
}
