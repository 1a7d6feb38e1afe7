pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// What one slide says, and what its picture shows: first where that stands above, else last.
Column {
    id: words

    required property string heading
    required property string body
    required property string title
    required property string year
    required property bool isPhotograph
    property bool captionFirst: false
    property Tones tones: Theme.paper
    readonly property string caption: [title, year, title === "" || isPhotograph ? "" : qsTr("model")].filter(Boolean).join(Theme.chinese ? "，" : ", ")

    spacing: Theme.step * 2

    component Caption: Sans {
        width: words.width
        text: words.caption
        color: words.tones.quiet
        font.pixelSize: Theme.note
    }

    Caption {
        visible: words.captionFirst && text !== ""
    }

    Serif {
        width: words.width
        text: words.heading
        color: words.tones.ink
        font.pixelSize: Theme.headline
        font.weight: Font.Bold
        isHeading: true
    }

    Sans {
        width: words.width
        text: words.body
        color: words.tones.ink
        font.pixelSize: Theme.lead * 0.9
        lineHeight: Theme.bodyLineHeight
    }

    Caption {
        topPadding: Theme.step
        visible: !words.captionFirst && text !== ""
    }
}
