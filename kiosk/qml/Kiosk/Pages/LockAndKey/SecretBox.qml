pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The box: open with its picture, or closed with a lock, and then no more than a number.
Tappable {
    id: box

    required property LockAndKeyDetails piece
    required property real size
    required property bool beckoning
    required property color accent
    required property Tones tones
    readonly property bool locked: piece.lock !== ""

    component Part: Image {
        required property string name

        width: box.size
        height: box.size
        source: box.size > 0 ? box.piece.folder + "/" + name + ".webp" : ""
        sourceSize: Qt.size(Math.ceil(box.size), Math.ceil(box.size))
        asynchronous: true
        Accessible.ignored: true
    }

    width: Math.max(Theme.touchTarget, size)
    height: Math.max(Theme.touchTarget, size)
    text: locked ? qsTr("Try to open the box") : qsTr("Close the lock on the box")
    onClicked: piece.touchBox()
    contentItem: Item {
        Item {
            id: body

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            width: box.size
            height: box.size

            Part {
                name: "box-open"
                visible: !box.locked
            }

            PictureCard {
                anchors.horizontalCenter: parent.horizontalCenter
                y: box.size * 0.1
                width: box.size * 0.46
                folder: box.piece.folder
                picture: box.piece.picture
                visible: !box.locked && box.piece.filled
            }

            Part {
                name: "box-front"
                visible: !box.locked
            }

            Part {
                name: "box-closed"
                visible: box.locked
            }

            Image {
                anchors.horizontalCenter: parent.horizontalCenter
                y: box.size * (box.locked ? 0.42 : -0.34)
                width: box.size * 0.42
                height: width * 1.3
                source: owner === "" || box.size <= 0 ? "" : box.piece.folder + "/lock-" + owner + (box.locked ? "-closed.webp" : "-open.webp")
                sourceSize: Qt.size(0, Math.ceil(height))
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                visible: owner !== ""
                Accessible.ignored: true

                readonly property string owner: box.locked ? box.piece.lock : box.piece.hand
            }
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: body.bottom
            anchors.topMargin: -height * 0.7
            width: tag.implicitWidth + Theme.step * 3
            height: tag.implicitHeight + Theme.step
            radius: Theme.step * 0.75
            color: "#f1e6cf"
            visible: box.locked

            Sans {
                id: tag

                anchors.centerIn: parent
                text: box.piece.number
                color: "#16202a"
                font.pixelSize: Math.min(Theme.note, Theme.step * 4)
                wrapMode: Text.NoWrap
            }
        }

        Ripple {
            anchors.centerIn: parent
            shown: box.beckoning
            size: box.size * 1.1
            accent: box.accent
        }
    }

    SequentialAnimation {
        id: shaking

        loops: 3

        NumberAnimation {
            target: body
            property: "rotation"
            to: 5
            duration: 70
        }

        NumberAnimation {
            target: body
            property: "rotation"
            to: -5
            duration: 110
        }

        NumberAnimation {
            target: body
            property: "rotation"
            to: 0
            duration: 70
        }
    }

    Connections {
        target: box.piece

        function onTriesChanged(): void {
            if (box.piece.tries > 0 && !Theme.calmMotion) shaking.restart();
        }
    }
}
