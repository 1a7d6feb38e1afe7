import QtQuick
import Kiosk.Theme
import Kiosk.Components

// One slide: the picture of an exhibit that belongs to it, and words beside or below it. What is
// longer than the slide scrolls within it.
Item {
    id: slide

    required property string heading
    required property string body
    required property string exhibitId
    required property string title
    required property string year
    required property string kind
    required property string hue
    required property url picture
    required property bool isPhotograph
    required property bool beside
    required property real pictureWidth
    required property real pictureHeight
    required property real wordsWidth
    // Round what is touched, for the ring of the keys.
    required property real edge
    required property Tones tones
    readonly property bool pictured: exhibitId !== ""
    readonly property real whole: Math.max(pictured ? image.y + image.height : 0, words.y + words.height) + edge

    signal exhibitChosen(exhibitId: string)

    Flickable {
        id: content

        anchors.fill: parent
        contentHeight: slide.whole > height + 1 ? slide.whole + cue.room : height
        interactive: contentHeight > height
        boundsBehavior: Flickable.DragOverBounds
        clip: true

        Tappable {
            id: image

            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: slide.edge
            width: slide.pictureWidth
            height: slide.pictureHeight
            text: slide.title
            visible: slide.pictured
            Accessible.description: slide.year
            onClicked: slide.exhibitChosen(slide.exhibitId)
            contentItem: ExhibitPicture {
                picture: slide.picture
                hue: slide.hue
                kind: slide.kind
            }
        }

        SlideWords {
            id: words

            anchors.right: parent.right
            anchors.rightMargin: slide.edge
            anchors.top: slide.pictured && !slide.beside ? image.bottom : parent.top
            anchors.topMargin: slide.pictured && !slide.beside ? Theme.step : slide.edge
            width: slide.pictured ? slide.wordsWidth : parent.width - 2 * slide.edge
            heading: slide.heading
            body: slide.body
            title: slide.title
            year: slide.year
            isPhotograph: slide.isPhotograph
            captionFirst: !slide.beside
            tones: slide.tones
        }
    }

    ScrollCue {
        id: cue

        view: content
        tones: slide.tones
    }
}
