pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The tour that the visitor is on: a light on the canal shows how far, and the next stop is one
// touch away.
Rectangle {
    id: strip

    required property Touring touring
    readonly property Tones tones: Theme.night

    implicitHeight: Theme.step * (Theme.portrait ? 22 : 14)
    color: tones.ground

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
        width: Theme.portrait ? parent.width - 2 * Theme.margin : parent.width * 0.3
        spacing: Theme.step * 0.25

        Sans {
            width: parent.width
            text: strip.touring.title
            color: strip.tones.quiet
            font.pixelSize: Theme.step * 2.4
            maximumLineCount: 1
            elide: Text.ElideRight
        }

        Sans {
            width: parent.width
            text: strip.touring.why
            color: strip.tones.ink
            font.pixelSize: Theme.step * 2.75
            lineHeight: 0.95
            maximumLineCount: 2
            elide: Text.ElideRight
        }
    }

    CanalLight {
        id: canal

        anchors.left: Theme.portrait ? parent.left : words.right
        anchors.leftMargin: Theme.portrait ? Theme.margin : Theme.gap
        anchors.right: ways.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: ways.verticalCenter
        height: Theme.step * 4
        stops: strip.touring.stops
        reached: strip.touring.stop
        tones: strip.tones
    }

    Row {
        id: ways

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin - Theme.step * 2
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.step * (Theme.portrait ? 1 : 2)

        GlyphButton {
            text: qsTr("Previous stop")
            glyph: Icons.previous
            tones: strip.tones
            visible: strip.touring.stop > 0
            onClicked: strip.touring.step(-1)
        }

        LabelledButton {
            text: strip.touring.nextTitle === "" ? qsTr("End of the tour") : qsTr("Next: %1").arg(strip.touring.nextTitle)
            glyph: Icons.next
            glyphLast: true
            roomForWord: Theme.step * (Theme.portrait ? 30 : 36)
            wordSize: Theme.step * 3
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
