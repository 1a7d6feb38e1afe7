pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The tour that the visitor is on: a light on the canal shows how far, and the next stop is one
// touch away. Where words are large or little is in reach, why to stop here is told on a touch.
Rectangle {
    id: strip

    required property Touring touring
    readonly property Tones tones: Theme.night
    readonly property bool short: Theme.reading >= 1.5 || Theme.lowered
    property bool told: false

    implicitHeight: (Theme.oneColumn ? words.height + ways.height : Math.max(words.height, ways.height)) + Theme.step * (words.visible ? 3 : 2)
    color: tones.ground
    onShortChanged: told = false

    Rectangle {
        width: parent.width
        height: Theme.hairlineWidth
        color: strip.tones.hairline
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.step * 1.5
        width: Theme.oneColumn ? parent.width - 2 * Theme.margin : parent.width * 0.34
        height: visible ? implicitHeight : 0
        visible: !strip.short || strip.told
        spacing: Theme.step * 0.25

        Sans {
            width: parent.width
            text: strip.touring.title
            color: strip.tones.quiet
            font.pixelSize: Theme.note
        }

        Sans {
            width: parent.width
            text: strip.touring.why
            color: strip.tones.ink
            font.pixelSize: Theme.note
            lineHeight: 0.95
        }
    }

    CanalLight {
        id: canal

        anchors.left: Theme.oneColumn ? parent.left : words.right
        anchors.leftMargin: Theme.oneColumn ? Theme.margin : Theme.gap
        anchors.right: ways.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: ways.verticalCenter
        height: Theme.step * 4
        visible: width > Theme.step * 12
        stops: strip.touring.stops
        reached: strip.touring.stop
        tones: strip.tones
    }

    Row {
        id: ways

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin - Theme.step * 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.oneColumn ? Theme.step : (parent.height - height) / 2
        spacing: Theme.targetGap

        GlyphButton {
            text: strip.told ? qsTr("Less about this stop") : qsTr("Why stop here")
            glyph: strip.told ? Icons.down : Icons.help
            tones: strip.tones
            visible: strip.short
            onClicked: strip.told = !strip.told
        }

        GlyphButton {
            text: qsTr("Previous stop")
            glyph: Icons.previous
            tones: strip.tones
            visible: strip.touring.stop > 0
            onClicked: strip.touring.step(-1)
        }

        PillButton {
            text: strip.touring.nextTitle === "" ? qsTr("End of the tour") : qsTr("Next: %1").arg(strip.touring.nextTitle)
            glyph: Icons.next
            glyphLast: true
            roomForWord: strip.width - Theme.touchTarget * (strip.short ? 4 : 3) - Theme.margin * 2 - Theme.step * 14 - (Theme.oneColumn ? 0 : words.width + Theme.step * 24)
            wordSize: Theme.note
            tones: strip.tones
            onClicked: strip.touring.step(1)
        }

        GlyphButton {
            text: strip.touring.playing ? qsTr("Stop playing") : qsTr("Play for me")
            glyph: strip.touring.playing ? Icons.pause : Icons.play
            tones: strip.tones
            onClicked: strip.touring.togglePlaying()
        }

        GlyphButton {
            text: qsTr("Leave the tour")
            glyph: Icons.close
            tones: strip.tones
            onClicked: strip.touring.leave()
        }
    }
}
