pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// A film: its whole picture, below it what its captions say, and what there is to touch. In a lying
// screen that lies on the foot of the picture and goes while the film plays; captions stay.
Page {
    id: page

    required property FilmDetails film
    // Whether keys or a switch operate the kiosk: what there is to touch stays.
    required property bool byKeys
    readonly property bool lowered: Theme.aboveReach > 0
    // Whether what there is to touch lies on the picture.
    readonly property bool laid: !Theme.portrait && !lowered && Theme.reading < 1.5
    readonly property bool lasting: byKeys || Theme.highContrast || !laid || !film.running || !film.playing
    readonly property bool offered: lasting || linger.running
    readonly property color dark: Theme.highContrast ? tones.ground : Qt.darker(tones.ground, 1.8)
    // An upright screen has room to spare; some stands above the picture, boats in the rest.
    readonly property real spare: Theme.portrait && !lowered ? Math.max(0, controls.y - head.y - head.height - band - width * 9 / 16 - Theme.step * 5) : 0
    readonly property real band: captions.visible ? captions.height + Theme.step * 4 : 0

    signal closeRequested

    tones: Theme.night
    title: page.film.title
    rises: false
    onLastingChanged: linger.restart()
    onArrived: linger.restart()

    Rectangle {
        anchors.fill: parent
        color: page.dark
    }

    Timer {
        id: linger

        interval: 4000
    }

    FilmPicture {
        id: picture

        y: Theme.portrait ? head.y + head.height + Theme.step * 3 + page.spare * 0.25 : 0
        width: parent.width
        height: Theme.portrait && !page.lowered ? Math.min(width * 9 / 16, rest) : rest
        film: page.film
        ground: page.dark

        readonly property real rest: Math.max(0, (page.laid ? page.height : controls.y - Theme.step * 2) - page.band - y)
    }

    Tappable {
        anchors.fill: picture
        text: qsTr("Show the buttons")
        visible: !page.offered
        onClicked: linger.restart()
    }

    // What is written on the picture stands on the dark.
    Rectangle {
        width: parent.width
        height: head.y + head.height + Theme.step * 6
        visible: head.visible && page.laid
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(page.dark, 0.92)
            }
            GradientStop {
                position: 0.6
                color: Qt.alpha(page.dark, 0.78)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(page.dark, 0)
            }
        }
    }

    Rectangle {
        y: controls.y - Theme.step * 4
        width: parent.width
        height: picture.y + picture.height - y
        visible: controls.visible && page.laid
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(page.dark, 0)
            }
            GradientStop {
                position: 0.4
                color: Qt.alpha(page.dark, 0.85)
            }
            GradientStop {
                position: 1
                color: page.dark
            }
        }
    }

    FilmHead {
        id: head

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        y: Theme.step * 3
        film: page.film
        tones: page.tones
        closes: !page.lowered
        worded: Theme.portrait || page.laid
        visible: page.offered && (Theme.portrait || page.laid || !page.lowered)
        onCloseRequested: page.closeRequested()
    }

    FilmAway {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Theme.aboveReach, picture.y + (picture.height - height) / 2)
        width: Math.min(parent.width - 2 * Theme.margin, Theme.step * 100)
        film: page.film
        tones: page.tones
        visible: missed || page.film.ended
        onOthersRequested: page.screenRequested("cinema")
    }

    FilmCaptions {
        id: captions

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        y: picture.y + picture.height + Theme.step * 2
        film: page.film
        tones: page.tones
    }

    Repeater {
        model: page.spare > Theme.step * 30 ? [0.06, 0.54] : []

        CinemaBoat {
            required property int index
            required property real modelData

            x: modelData * page.width
            y: captions.y + page.band + page.spare * 0.3 + index * Theme.step * 4 - height / 2
            size: page.width * (0.4 - index * 0.05)
            tones: page.tones
            dark: page.tones.raised
        }
    }

    FilmControls {
        id: controls

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        y: (page.laid ? page.height - page.band : page.height) - height - Theme.step * 2
        film: page.film
        closes: page.lowered
        tones: page.tones
        visible: page.offered && page.film.loads
        onCloseRequested: page.closeRequested()
    }
}
