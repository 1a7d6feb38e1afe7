import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// In the place of a film that is not there, or that cannot be played; and where one has ended.
Column {
    id: away

    required property FilmDetails film
    required property Tones tones
    readonly property bool missed: film.away || film.broken

    signal othersRequested

    spacing: Theme.step * 3

    Serif {
        width: parent.width
        text: away.film.away ? qsTr("This film is not here at the moment.") : qsTr("This film cannot be shown at the moment.")
        color: away.tones.ink
        font.pixelSize: Theme.heading
        horizontalAlignment: Text.AlignHCenter
        visible: away.missed
    }

    PillButton {
        anchors.horizontalCenter: parent.horizontalCenter
        text: qsTr("Other films")
        glyph: Icons.film
        filled: true
        tones: away.tones
        onClicked: away.othersRequested()
    }
}
