import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The exhibit of a slide, afloat in the drawing, and below it what it is; a touch leads to it.
Tappable {
    id: exhibit

    required property int index
    required property string exhibitId
    required property string title
    required property string year
    required property string kind
    required property string hue
    required property url picture
    required property url cutout
    required property bool isPhotograph
    // Where it stands: empty where the drawing has no place for it.
    required property rect place
    required property int current
    required property bool captioned
    required property Tones tones
    readonly property string caption: [title, year, isPhotograph ? "" : qsTr("model")].filter(Boolean).join(Theme.chinese ? "，" : ", ")

    x: place.x
    y: place.y
    width: place.width
    height: place.height
    visible: index === current && width > 0 && exhibitId !== ""
    text: title
    Accessible.description: year
    contentItem: Item {
        Afloat {
            readonly property real side: Math.min(parent.width, (parent.height - (exhibit.captioned ? words.height : 0)) / (outlined ? 1 + depth * 0.6 : 1))

            x: (parent.width - width) / 2
            width: side
            height: side
            cutout: exhibit.visible ? exhibit.cutout : ""
            picture: exhibit.picture
            hue: exhibit.hue
            kind: exhibit.kind
        }

        Sans {
            id: words

            anchors.bottom: parent.bottom
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: exhibit.caption
            color: exhibit.tones.ink
            font.pixelSize: Theme.note
            visible: exhibit.captioned
            Accessible.ignored: true

            // The drawing goes on behind it.
            Rectangle {
                anchors.horizontalCenter: parent.horizontalCenter
                z: -1
                width: parent.contentWidth + Theme.step * 2
                height: parent.height
                color: Qt.alpha(exhibit.tones.ground, 0.72)
            }
        }
    }
}
