import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A light in a list: on its thread where it belongs to a chosen one, its picture, its words.
Tappable {
    id: row

    required property string key
    required property string sign
    required property string hue
    required property string kicker
    required property string title
    required property string because
    required property string kind
    required property url picture
    required property url glow
    required property Tones tones
    property bool threaded: false
    property bool last: false
    readonly property color accent: hue === "" ? tones.lantern("amber") : tones.lantern(hue)
    readonly property bool pictured: sign === "exhibit"
    readonly property real lightX: Theme.step * 3.5

    text: title
    Accessible.description: [because, kicker].filter(Boolean).join(Theme.chinese ? "" : " ")
    topPadding: Theme.step
    bottomPadding: Theme.step
    contentItem: Item {
        implicitHeight: Math.max(Theme.step * 9, image.visible ? image.height : 0, words.height)

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: row.lightX - width / 2
            y: -row.topPadding - Theme.targetGap
            width: Math.max(2, Theme.step * 0.3)
            height: row.last ? glow.y + glow.height / 2 - y : row.height + Theme.targetGap
            color: row.accent
            visible: row.threaded
        }

        Image {
            id: glow

            anchors.left: parent.left
            anchors.leftMargin: row.lightX - width / 2
            y: Theme.step * 4.5 - height / 2
            width: Theme.step * (row.sign === "exhibit" ? 18 : 24)
            height: width
            source: row.glow
            sourceSize: Qt.size(width, width)
            Accessible.ignored: true
        }

        ExhibitPicture {
            id: image

            anchors.left: parent.left
            anchors.leftMargin: row.lightX * 2 + Theme.step
            width: Theme.step * 13
            height: width
            picture: row.picture
            hue: row.hue
            kind: row.kind
            visible: row.pictured
        }

        LightWords {
            id: words

            anchors.left: row.pictured ? image.right : parent.left
            anchors.leftMargin: row.pictured ? Theme.step * 2.5 : row.lightX * 2 + Theme.step
            anchors.right: parent.right
            kicker: row.kicker
            title: row.title
            because: row.because
            accent: row.accent
            tones: row.tones
        }
    }
}
