pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages.Piece

// The box: open with its picture, or closed with a lock, and then no more than a number.
Tappable {
    id: box

    required property LockAndKeyDetails piece
    required property real size
    required property bool beckoning
    required property color accent
    required property Tones tones
    // Where a lock that is taken comes from, from the middle of the box.
    required property point origin
    readonly property bool locked: piece.lock !== ""
    readonly property string owner: locked ? piece.lock : piece.hand
    // of the box's own, so that nothing but another try is told as one
    readonly property int tries: piece.tries
    // How far the lock has come, from its string to above the box.
    property real come: owner === "" ? 0 : 1

    onTriesChanged: if (tries > 0 && !Theme.calmMotion) shaking.restart()

    Behavior on come {
        enabled: !Theme.calmMotion && box.owner !== ""

        NumberAnimation {
            duration: 520
            easing.type: Easing.InOutQuad
        }
    }

    component Part: Image {
        required property string name

        width: box.size
        height: box.size
        source: box.size > 0 ? box.piece.folder + "/" + name + ".webp" : ""
        sourceSize: Qt.size(Math.ceil(box.size), Math.ceil(box.size))
        asynchronous: true
        Accessible.ignored: true
    }

    width: Math.max(Theme.touchTarget, size * 0.8)
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
                y: box.size * 0.25
                width: box.size * 0.46
                folder: box.piece.folder
                picture: box.piece.picture
                visible: !box.locked && box.piece.filled && box.piece.answer < 0
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
                property real closedOn: box.locked ? 0.46 : -0.22

                x: (box.size - width) / 2 + box.origin.x * (1 - box.come)
                y: box.size * closedOn + (box.origin.y - box.size * closedOn) * (1 - box.come)
                width: box.size * 0.36
                height: width * 4 / 3
                source: box.owner === "" || box.size <= 0 ? "" : box.piece.folder + "/lock-" + box.owner + (box.locked ? "-closed.webp" : "-open.webp")
                sourceSize: Qt.size(0, Math.ceil(height))
                fillMode: Image.PreserveAspectFit
                visible: box.owner !== ""
                Accessible.ignored: true

                Behavior on closedOn {
                    enabled: !Theme.calmMotion && box.locked

                    NumberAnimation {
                        duration: 220
                        easing.type: Easing.InQuad
                    }
                }
            }
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: body.y + box.size * 0.47 - height
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
                font.pixelSize: Math.min(Theme.note, box.size * 0.15)
                Accessible.ignored: true
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
}
