pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// One thing that everybody saw: a lock, a closed box or an open picture, and its numbers.
Rectangle {
    id: tile

    required property url folder
    required property string kind
    required property string by
    required property int picture
    required property string numbers
    required property string lock
    required property Tones tones
    readonly property bool yours: by === "you"
    readonly property string called: kind === "picture" ? qsTr("A picture, sent open") : kind === "lock" ? (yours ? qsTr("Your open lock") : qsTr("Her open lock")) : (yours ? qsTr("Your locked box") : qsTr("Her locked box"))

    width: Math.max(words.implicitWidth + words.x + Theme.step * 2, Theme.step * 30)
    height: Math.max(Theme.note * 2.9, Theme.step * 9) + Theme.step * 2
    radius: Theme.step
    color: tones.raised
    border.width: Math.max(1, Theme.hairlineWidth)
    border.color: tones.hairline

    Item {
        id: sign

        x: Theme.step * 1.5
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(Theme.step * 9, Theme.note * 2.2)
        height: width

        PictureCard {
            anchors.fill: parent
            folder: tile.folder
            picture: Math.max(0, tile.picture)
            visible: tile.kind === "picture"
        }

        Image {
            anchors.fill: parent
            source: tile.kind === "picture" ? "" : tile.folder + (tile.kind === "lock" ? "/lock-" + tile.by + "-open.webp" : "/box-closed.webp")
            sourceSize: Qt.size(0, Math.ceil(height))
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.ignored: true
        }

        Image {
            x: parent.width * 0.27
            y: parent.height * 0.36
            width: parent.width * 0.46
            height: width * 4 / 3
            source: tile.lock === "" ? "" : tile.folder + "/lock-" + tile.lock + "-closed.webp"
            sourceSize: Qt.size(0, Math.ceil(height))
            fillMode: Image.PreserveAspectFit
            asynchronous: true
            Accessible.ignored: true
        }
    }

    Column {
        id: words

        x: sign.x + sign.width + Theme.step * 1.5
        anchors.verticalCenter: parent.verticalCenter

        Sans {
            text: tile.called
            color: tile.tones.ink
            font.pixelSize: Theme.note
            wrapMode: Text.NoWrap
        }

        Sans {
            text: tile.numbers
            color: tile.tones.quiet
            font.pixelSize: Theme.note
            wrapMode: Text.NoWrap
            visible: text !== ""
        }
    }
}
