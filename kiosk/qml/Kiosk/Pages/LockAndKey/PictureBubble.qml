pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components
import Kiosk.Pages.Piece

// What you think of: six pictures, one of which may go into the box; later a lock and a key.
Rectangle {
    id: bubble

    required property LockAndKeyDetails piece
    required property int columns
    required property real card
    required property color accent
    required property Tones tones
    readonly property bool choosing: piece.beckoning === "picture"
    readonly property bool making: piece.answering && !piece.keysMade && !piece.ended
    readonly property list<string> names: [qsTr("A fish"), qsTr("A boat"), qsTr("A bridge"), qsTr("A lantern"), qsTr("An umbrella"), qsTr("The moon")]

    width: choosing ? cards.width + Theme.step * 3 : make.width + Theme.step * 3
    height: cards.height + Theme.step * 3
    radius: Theme.step * 3
    color: Qt.alpha(tones.ground, 0.86)
    border.width: Theme.step * 0.4
    border.color: accent
    visible: choosing || making

    SequentialAnimation on border.color {
        running: bubble.visible && !Theme.calmMotion
        loops: Animation.Infinite

        ColorAnimation {
            to: bubble.tones.ink
            duration: 700
        }

        ColorAnimation {
            to: bubble.accent
            duration: 700
        }
    }

    // A thought of yours: it rises from where you stand.
    Repeater {
        model: bubble.columns === 3 ? [1.6, 2.6] : []

        Rectangle {
            required property int index
            required property real modelData

            x: -Theme.step * (index === 0 ? 5.4 : 3.4)
            y: bubble.height - Theme.step * (index === 0 ? 3 : 6)
            width: Theme.step * modelData
            height: width
            radius: width / 2
            color: bubble.color
            border.width: bubble.border.width
            border.color: bubble.accent
        }
    }

    Grid {
        id: cards

        anchors.centerIn: parent
        columns: bubble.columns
        spacing: Math.max(Theme.targetGap, Theme.step)
        visible: bubble.choosing

        Repeater {
            model: bubble.names

            Tappable {
                id: choice

                required property int index
                required property string modelData
                readonly property bool known: bubble.piece.known.indexOf(index) >= 0

                width: bubble.card
                height: bubble.card
                text: known ? qsTr("%1, which everybody has seen").arg(modelData) : modelData
                onClicked: bubble.piece.choosePicture(index)
                contentItem: Item {
                    PictureCard {
                        anchors.fill: parent
                        folder: bubble.piece.folder
                        picture: choice.index
                        opacity: choice.known ? 0.4 : 1
                    }

                    Rectangle {
                        anchors.right: parent.right
                        anchors.bottom: parent.bottom
                        width: parent.width * 0.5
                        height: width
                        radius: width / 2
                        color: bubble.tones.ground
                        visible: choice.known || choice.index === 4 && bubble.piece.outcome === ""

                        Glyph {
                            anchors.centerIn: parent
                            text: choice.known ? Icons.seen : Icons.begin
                            size: parent.width * 0.7
                            color: bubble.accent
                        }
                    }
                }
            }
        }
    }

    Tappable {
        id: make

        anchors.centerIn: parent
        width: cards.height
        height: cards.height
        text: qsTr("Make a lock and a key of your own")
        visible: bubble.making
        onClicked: bubble.piece.makeKeys()
        contentItem: Item {
            Image {
                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width * 0.56
                height: parent.height * 0.8
                source: bubble.piece.folder + "/lock-you-open.webp"
                sourceSize: Qt.size(0, Math.ceil(height))
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                Accessible.ignored: true
            }

            Image {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width * 0.4
                height: parent.height * 0.8
                source: bubble.piece.folder + "/key-you.webp"
                sourceSize: Qt.size(0, Math.ceil(height))
                fillMode: Image.PreserveAspectFit
                asynchronous: true
                Accessible.ignored: true
            }

            Ripple {
                anchors.centerIn: parent
                shown: bubble.piece.beckoning === "make"
                size: parent.width * 1.1
                accent: bubble.accent
            }
        }
    }
}
