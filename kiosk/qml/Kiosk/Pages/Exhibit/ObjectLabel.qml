pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// What is done with the object: the way to its parts, between buttons that turn it for those who do
// not drag, and the way to where it is tried. And what the picture is.
Column {
    id: label

    required property ExhibitDetails exhibit
    // Whether it says here what the picture is.
    required property bool credited
    required property bool turns
    required property Tones tones
    readonly property bool hasParts: exhibit.hasParts
    readonly property bool handsOn: exhibit.handsOn !== ""
    readonly property bool leadsToFilm: exhibit.film !== "" || exhibit.isCinema
    readonly property real turnRoom: turns ? 2 * (left.width + ways.spacing) : 0
    // In one line where there is room; else one below the other.
    readonly property bool closerBetween: hasParts && closer.implicitWidth + turnRoom <= width
    readonly property bool triedBetween: handsOn && !hasParts && tried.implicitWidth + turnRoom <= width

    signal turnRequested(steps: int)
    signal closerRequested
    signal handsOnRequested
    signal filmRequested

    component Closer: PillButton {
        text: qsTr("Look closer")
        glyph: Icons.nearer
        filled: true
        tones: label.tones
        onClicked: label.closerRequested()
    }

    component Tried: PillButton {
        text: PieceWords.way(label.exhibit.handsOn)
        glyph: Icons.ofPiece(label.exhibit.handsOn)
        filled: !label.hasParts
        tones: label.tones
        onClicked: label.handsOnRequested()
    }

    spacing: Theme.targetGap
    visible: credited && credit.text !== "" || turns || hasParts || handsOn || leadsToFilm

    PillButton {
        anchors.horizontalCenter: parent.horizontalCenter
        text: label.exhibit.isCinema ? qsTr("To the cinema") : qsTr("Watch the film")
        glyph: label.exhibit.isCinema ? Icons.film : Icons.filmPlay
        tones: label.tones
        visible: label.leadsToFilm
        onClicked: label.filmRequested()
    }

    Tried {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: label.handsOn && !label.triedBetween
    }

    Closer {
        anchors.horizontalCenter: parent.horizontalCenter
        visible: label.hasParts && !label.closerBetween
    }

    Row {
        id: ways

        anchors.horizontalCenter: parent.horizontalCenter
        spacing: Math.max(Theme.targetGap, Theme.step * 1.5)
        visible: label.turns || label.closerBetween || label.triedBetween

        PillButton {
            id: left

            text: qsTr("Turn left")
            wordShown: false
            glyph: Icons.turnLeft
            tones: label.tones
            visible: label.turns
            onClicked: label.turnRequested(-3)
        }

        Closer {
            id: closer

            visible: label.closerBetween
        }

        Tried {
            id: tried

            visible: label.triedBetween
        }

        PillButton {
            text: qsTr("Turn right")
            wordShown: false
            glyph: Icons.turnRight
            tones: label.tones
            visible: label.turns
            onClicked: label.turnRequested(+3)
        }
    }

    ObjectCredit {
        id: credit

        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, label.width)
        horizontalAlignment: Text.AlignHCenter
        exhibit: label.exhibit
        color: label.tones.quiet
        visible: label.credited && text !== ""
    }
}
