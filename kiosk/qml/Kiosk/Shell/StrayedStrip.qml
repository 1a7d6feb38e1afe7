import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The visitor is on a tour, and somewhere else than at its stop: the way back there, and the way off
// the tour. It takes little room, for what is looked at now is the page.
Rectangle {
    id: strip

    required property Touring touring
    readonly property Tones tones: Theme.night
    readonly property bool wide: !Theme.oneColumn

    implicitHeight: ways.height + Theme.step * 2
    color: tones.ground

    Rectangle {
        width: parent.width
        height: Theme.hairlineWidth
        color: strip.tones.hairline
    }

    Sans {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: ways.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: strip.touring.title
        color: strip.tones.quiet
        font.pixelSize: Theme.note
        visible: strip.wide
    }

    Row {
        id: ways

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin - Theme.step * 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.targetGap

        PillButton {
            text: qsTr("Back to stop %1: %2").arg(strip.touring.stop + 1).arg(strip.touring.hereTitle)
            glyph: Icons.tours
            roomForWord: strip.wide ? strip.width * 0.5 : strip.width - Theme.margin * 2 - Theme.step * 12 - Theme.touchTarget * (strip.touring.playing ? 2 : 1)
            wordSize: Theme.note
            tones: strip.tones
            onClicked: strip.touring.returnToStop()
        }

        GlyphButton {
            text: qsTr("Stop playing")
            glyph: Icons.pause
            tones: strip.tones
            visible: strip.touring.playing
            onClicked: strip.touring.togglePlaying()
        }

        LabelledButton {
            text: qsTr("Leave the tour")
            glyph: Icons.close
            wordShown: strip.wide
            wordSize: Theme.note
            tones: strip.tones
            onClicked: strip.touring.leave()
        }
    }
}
