pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// How far a film has come: a line on the water with a lantern wherever something new is said, lit
// when it was said, and the brightest where the film is.
Item {
    id: progress

    required property FilmDetails film
    required property Tones tones
    readonly property real line: Math.max(2, Theme.step * 0.4)
    readonly property real lamp: Theme.step * 1.4
    readonly property bool known: film.length !== ""

    implicitHeight: Math.max(reached.height, Theme.step * 4)

    Sans {
        id: reached

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        text: progress.film.reached
        color: progress.tones.ink
        font.pixelSize: Theme.note
        wrapMode: Text.NoWrap
    }

    Item {
        id: way

        anchors.left: reached.right
        anchors.right: whole.left
        anchors.leftMargin: Theme.step * 2
        anchors.rightMargin: Theme.step * 2
        height: parent.height
        visible: progress.known

        Rectangle {
            objectName: "meaning"
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            height: progress.line
            color: progress.tones.shape
        }

        Rectangle {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width * progress.film.progress
            height: progress.line
            color: progress.tones.lantern("amber")
        }

        Repeater {
            model: progress.film.moments

            Rectangle {
                required property real modelData
                readonly property bool lit: modelData <= progress.film.progress

                anchors.verticalCenter: parent.verticalCenter
                x: (Theme.rightToLeft ? 1 - modelData : modelData) * way.width - width / 2
                width: progress.lamp
                height: progress.lamp * 1.2
                radius: progress.lamp * 0.25
                color: lit ? "#d9a24c" : progress.tones.ground
                border.color: progress.tones.shape
                border.width: lit ? 0 : Math.max(1, Theme.hairlineWidth)
            }
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: (Theme.rightToLeft ? 1 - progress.film.progress : progress.film.progress) * way.width - width / 2
            width: progress.lamp * 1.5
            height: progress.lamp * 1.8
            radius: progress.lamp * 0.4
            color: "#ffe6ae"
        }
    }

    Sans {
        id: whole

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        text: progress.film.length
        color: progress.tones.quiet
        font.pixelSize: Theme.note
        wrapMode: Text.NoWrap
    }
}
