import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The screen over the water: the still of the film that is chosen, its title, and the way to it.
Rectangle {
    id: screen

    required property CinemaDetails cinema
    required property Tones tones
    // Whether title and way stand below the still, not on it.
    required property bool below
    // How high the still may be.
    required property real roomForStill
    readonly property real edge: Theme.step * 0.75

    signal playRequested

    implicitHeight: edge * 2 + still.height + (below ? foot.height : 0)
    color: "black"
    border.width: Math.max(1, Theme.hairlineWidth * 1.5)
    border.color: tones.shape

    ExhibitPicture {
        id: still

        x: screen.edge
        y: screen.edge
        width: parent.width - 2 * screen.edge
        height: Math.min(width * 9 / 16, screen.roomForStill)
        clip: true
        picture: screen.cinema.still
        hue: screen.cinema.hue
        kind: screen.cinema.kind
        lasting: true
    }

    Rectangle {
        x: screen.edge
        width: still.width
        y: still.y + still.height - height
        height: Math.min(still.height, foot.height * 1.6)
        visible: !screen.below
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(screen.tones.ground, 0)
            }
            GradientStop {
                position: 0.45
                color: Qt.alpha(screen.tones.ground, 0.86)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(screen.tones.ground, 0.95)
            }
        }
    }

    Item {
        id: foot

        readonly property bool beside: !screen.below

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: Theme.step * 5
        anchors.rightMargin: Theme.step * 5
        height: (beside ? Math.max(words.height, play.height) : words.height + play.height + Theme.step * 2) + Theme.step * 6

        Column {
            id: words

            anchors.left: parent.left
            y: Theme.step * 2
            width: foot.beside ? parent.width - play.width - Theme.step * 4 : parent.width

            Serif {
                width: parent.width
                text: screen.cinema.title
                color: screen.tones.ink
                font.pixelSize: Theme.headline
                font.weight: Font.Bold
            }

            Sans {
                width: parent.width
                text: screen.cinema.about
                visible: !screen.below || Theme.portrait
                color: screen.tones.ink
                font.pixelSize: Theme.note
            }
        }

        PillButton {
            id: play

            anchors.right: parent.right
            y: foot.beside ? words.y + words.height - height : words.y + words.height + Theme.step * 2
            text: screen.cinema.length === "" ? qsTr("Play the film") : qsTr("Play, %1").arg(screen.cinema.length)
            glyph: Icons.filmPlay
            filled: true
            tones: screen.tones
            onClicked: screen.playRequested()
        }
    }
}
