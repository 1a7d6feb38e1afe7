pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages

// An exhibit large, and lines from its parts to their names: beside it where there is room for
// that, else numbers on the picture, and the parts as a list beside or below it.
Page {
    id: page

    required property CloserDetails closer
    readonly property bool lowered: Theme.aboveReach > 0
    readonly property bool beside: !Theme.oneColumn && !lowered && leftParts.fits && rightParts.fits
    readonly property bool stacked: Theme.portrait || Theme.aboveReach > height * 0.4
    // Of the picture, which is square: between the names, whether they fit or not, and as it is.
    readonly property real sideBetween: height - Theme.step * 10
    readonly property real side: beside ? sideBetween : stacked ? Math.min(width, lowered ? Theme.aboveReach : height * 0.5) : Math.min(width * 0.42, height)
    readonly property color dark: "#091219"
    property int chosen: -1

    signal backRequested

    title: qsTr("Looking closer: %1").arg(closer.title)
    tones: Theme.night
    onArrived: chosen = -1

    Rectangle {
        anchors.fill: parent
        color: page.dark
    }

    CloserPicture {
        id: picture

        x: page.stacked || page.beside ? (page.width - width) / 2 : 0
        y: page.beside ? (page.height - height) / 2 - Theme.step * 3 : 0
        width: page.side
        height: page.side
        closer: page.closer
        dark: page.dark
        numbered: !page.beside
        chosen: page.chosen
        tones: page.tones
        onPartTouched: index => page.chosen = index
    }

    Serif {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.leftMargin: Theme.margin
        anchors.topMargin: Theme.step * 5
        text: [page.closer.title, page.closer.year].join(Theme.chinese ? "，" : ", ")
        width: Math.min(implicitWidth, parent.width - 2 * Theme.margin)
        color: page.tones.ink
        font.pixelSize: Theme.heading
        font.weight: Font.Bold
        isHeading: true
        visible: page.beside
    }

    component Column: PartColumn {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.step * 13
        anchors.bottomMargin: Theme.step * 5
        width: (page.width - page.sideBetween * 0.97) / 2 - Theme.margin - Theme.step
        closer: page.closer
        picture: picture
        chosen: page.chosen
        tones: page.tones
        visible: page.beside
        onPartChosen: index => page.chosen = index
    }

    Column {
        id: leftParts

        x: Theme.margin
        onLeft: true
    }

    Column {
        id: rightParts

        x: parent.width - Theme.margin - width
        onLeft: false
    }

    PartList {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: page.stacked ? 0 : picture.width
        anchors.topMargin: page.stacked ? Math.max(picture.height, Theme.aboveReach) : Theme.aboveReach
        anchors.top: parent.top
        visible: !page.beside
        closer: page.closer
        chosen: page.chosen
        ground: page.dark
        tones: page.tones
        onPartChosen: index => page.chosen = index
        onBackRequested: page.backRequested()
    }

    PillButton {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.step * 3
        text: qsTr("Back to the card")
        glyph: Icons.close
        wordSize: Theme.note
        tones: page.tones
        visible: page.beside
        onClicked: page.backRequested()
    }
}
