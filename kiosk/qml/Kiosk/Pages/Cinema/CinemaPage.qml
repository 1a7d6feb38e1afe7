pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// The cinema on the canal: one film on the screen over the water, watched from boats, and the
// programme beside it, or below it where there is little room.
Page {
    id: page

    required property CinemaDetails cinema
    required property url museumFolder
    // How high the still may be beside the programme: above it there is the heading, on it or below the
    // film's title, in two lines, and the way to the film.
    readonly property real roomBeside: height - (Theme.reading < 1.5 ? (Theme.headline + Theme.note) * 1.5 + Theme.step * 23 : Theme.headline * 5 + Theme.touchTarget + Theme.step * 17)
    readonly property bool stacked: Theme.portrait || height < Theme.step * 90 || roomBeside < Theme.step * 18
    // As wide as the screen may be, whatever its height then leaves of that.
    readonly property real widest: stacked ? inner : inner * (Theme.reading < 1.5 ? 0.6 : 0.5)
    // Large words on a narrow screen stand below the still.
    readonly property bool below: Theme.reading >= 1.5 || widest < Theme.step * 70
    readonly property real inner: width - 2 * Theme.margin

    signal filmChosen(filmId: string)
    signal playRequested

    function choose(filmId: string): void {
        filmChosen(filmId);
        if (stacked) view.contentY = 0;
    }

    tones: Theme.night
    title: qsTr("Cinema on the canal")
    onArrived: position => view.contentY = position

    Canal {
        anchors.fill: parent
        museumFolder: page.museumFolder
        horizon: page.stacked ? 0.2 : 0.3
        zoom: page.stacked ? 2.4 : 1.6
        shift: -0.1
        dim: 0.9
    }

    Item {
        id: hall

        parent: page.stacked ? view.contentItem : page
        x: Theme.rightToLeft && !page.stacked ? page.width - Theme.margin - width : Theme.margin
        y: Theme.step * 4
        // The heading has room in a line, though the still then has the shape of a wider film. Its length
        // is measured apart: what it asks for itself is worked out anew with each width it is given.
        width: page.stacked ? page.widest : Math.min(page.widest, Math.max(page.roomBeside * 16 / 9, inOneLine.advanceWidth + Theme.step * 4))
        height: page.stacked ? water.y + water.height : page.height - y

        Item {
            id: heading

            width: parent.width
            height: words.height

            Rectangle {
                anchors.left: parent.left
                width: Theme.step * 0.75
                height: words.height
                color: page.tones.lantern("plum")
            }

            Column {
                id: words

                anchors.left: parent.left
                anchors.leftMargin: Theme.step * 3
                anchors.right: parent.right

                Serif {
                    id: name

                    width: parent.width
                    text: page.title
                    color: page.tones.ink
                    font.pixelSize: Theme.headline
                    font.weight: Font.Bold
                    isHeading: true
                }

                Sans {
                    width: parent.width
                    text: qsTr("Short films with captions")
                    color: page.tones.quiet
                    font.pixelSize: Theme.note
                    visible: page.stacked || Theme.reading < 1.5
                }
            }
        }

        CinemaScreen {
            id: screen

            y: heading.height + Theme.step * 3
            width: parent.width
            cinema: page.cinema
            below: page.below
            roomForStill: page.stacked ? Infinity : page.roomBeside
            tones: page.tones
            onPlayRequested: page.playRequested()
        }

        ScreenInWater {
            id: water

            y: screen.y + screen.height
            width: parent.width
            height: page.stacked ? Theme.step * 20 : Math.max(0, page.height - hall.y - y)
            still: page.cinema.still
            tones: page.tones
            visible: !page.stacked || Theme.reading < 1.5
        }
    }

    Flickable {
        id: view

        anchors.right: parent.right
        width: page.stacked ? page.width : page.inner - hall.width + Theme.margin - Theme.step * 6
        height: parent.height
        contentHeight: programme.y + programme.height + cue.room
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        onMovementEnded: page.moved(contentY)

        FilmProgramme {
            id: programme

            x: page.stacked ? Theme.margin : Theme.rightToLeft ? Theme.margin : 0
            y: page.stacked ? hall.y + (water.visible ? hall.height : screen.y + screen.height) + Theme.step * 3 : Theme.step * 4
            width: page.stacked ? page.inner : view.width - Theme.margin
            cinema: page.cinema
            tones: page.tones
            onChosen: filmId => page.choose(filmId)
        }
    }

    TextMetrics {
        id: inOneLine

        text: page.title
        font: name.font
    }

    ScrollCue {
        id: cue

        view: view
        edge: Theme.margin
        moreText: qsTr("More films")
        tones: page.tones
    }
}
