import QtQuick
import Kiosk.Theme
import Kiosk.Components

// One slide: the picture of an exhibit that belongs to it, a heading, and a few sentences.
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
    required property Tones tones

    signal exhibitChosen(exhibitId: string)

    readonly property real caption: Theme.step * 8
    // On a portrait screen the text stands below the picture and takes the room it needs.
    readonly property real pictureSize: Theme.portrait ? Math.min(height * 0.52, height - words.height - caption - Theme.step * 2) : Math.min(height - caption, width * 0.42)

    Tappable {
        id: image

        width: visible ? slide.pictureSize : 0
        height: width + slide.caption
        text: slide.title
        visible: slide.exhibitId !== "" && slide.pictureSize > slide.caption
        onClicked: slide.exhibitChosen(slide.exhibitId)
        contentItem: Item {
            ExhibitPicture {
                width: parent.width
                height: width
                picture: slide.picture
                hue: slide.hue
                kind: slide.kind
            }

            Sans {
                anchors.bottom: parent.bottom
                width: Theme.portrait ? slide.width : parent.width
                height: slide.caption - Theme.step
                text: [slide.title, slide.year, slide.isPhotograph ? "" : qsTr("model")].filter(Boolean).join(Theme.chinese ? "，" : ", ")
                color: slide.tones.quiet
                font.pixelSize: Theme.note
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
    }

    Column {
        id: words

        x: image.visible && !Theme.portrait ? image.width + Theme.step * 6 : 0
        y: image.visible && Theme.portrait ? image.height + Theme.step : 0
        width: slide.width - x
        spacing: Theme.step * 3

        Serif {
            width: parent.width
            text: slide.heading
            color: slide.tones.ink
            font.pixelSize: Theme.headline
            font.weight: Font.Bold
        }

        Sans {
            width: parent.width
            text: slide.body
            color: slide.tones.ink
            font.pixelSize: Theme.lead * 0.9
            lineHeight: Theme.bodyLineHeight
        }
    }
}
