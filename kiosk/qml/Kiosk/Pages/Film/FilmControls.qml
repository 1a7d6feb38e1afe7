pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// What there is to touch about a film: in one line where there is room, else its progress above.
Item {
    id: controls

    required property FilmDetails film
    required property Tones tones
    required property bool closes
    readonly property real room: width - first.width - last.width - 2 * Theme.gap
    readonly property bool oneLine: room >= Theme.step * 50
    readonly property bool wraps: first.width + last.implicitWidth + Theme.gap > width

    signal closeRequested

    implicitHeight: oneLine ? first.height : last.y + last.height

    FilmProgress {
        id: progress

        anchors.left: controls.oneLine ? first.right : parent.left
        anchors.leftMargin: controls.oneLine ? Theme.gap : 0
        y: controls.oneLine ? (first.height - height) / 2 : 0
        width: controls.oneLine ? controls.room : parent.width
        film: controls.film
        tones: controls.tones
    }

    Row {
        id: first

        anchors.left: parent.left
        y: controls.oneLine ? 0 : progress.height + Theme.step * 1.5
        spacing: Theme.targetGap

        PillButton {
            text: controls.film.ended ? qsTr("Play again") : controls.film.playing ? qsTr("Pause") : qsTr("Play")
            wordShown: false
            glyph: controls.film.ended ? Icons.again : controls.film.playing ? Icons.filmPause : Icons.filmPlay
            filled: true
            tones: controls.tones
            onClicked: controls.film.toggle()
        }

        PillButton {
            text: qsTr("Back ten seconds")
            wordShown: false
            glyph: Icons.filmBack
            tones: controls.tones
            onClicked: controls.film.back()
        }
    }

    Row {
        id: last

        anchors.right: parent.right
        y: controls.oneLine ? 0 : controls.wraps ? first.y + first.height + Theme.targetGap : first.y
        spacing: Theme.targetGap

        Repeater {
            model: controls.film.captions

            CaptionSwitch {
                tones: controls.tones
                onClicked: controls.film.toggleCaptions(language)
            }
        }

        PillButton {
            text: controls.film.muted ? qsTr("Sound on") : qsTr("Sound off")
            wordShown: false
            glyph: controls.film.muted ? Icons.quiet : Icons.readAloud
            tones: controls.tones
            visible: controls.film.hasSound
            onClicked: controls.film.toggleSound()
        }

        PillButton {
            text: qsTr("Close the film")
            wordShown: false
            glyph: Icons.close
            tones: controls.tones
            visible: controls.closes
            onClicked: controls.closeRequested()
        }
    }
}
