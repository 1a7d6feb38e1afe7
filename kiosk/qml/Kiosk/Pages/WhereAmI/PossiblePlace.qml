pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// Where one may be: a light that blinks until it is known, and may be guessed while nobody knows.
Item {
    id: place

    required property int index
    required property real along
    required property real across
    required property bool lit
    required property bool guessing
    required property bool solved
    required property PlanFrame frame
    required property Tones tones

    signal clicked

    x: frame.at(along, across).x
    y: frame.at(along, across).y

    Item {
        id: light

        property real blink: 1

        opacity: place.solved && !place.lit ? 0.35 : blink

        NumberAnimation on blink {
            running: place.visible && !place.solved && !Theme.calmMotion
            from: 1
            to: 0.25
            duration: 900
            easing.type: Easing.CosineCurve
            loops: Animation.Infinite
            onStopped: light.blink = 1
        }

        Rectangle {
            anchors.centerIn: parent
            width: Theme.step * 7
            height: width
            radius: width / 2
            color: Qt.alpha(place.tones.ground, 0.55)
            border.width: Math.max(2, Theme.step * 0.4)
            border.color: place.tones.ink
        }

        Glyph {
            anchors.centerIn: parent
            text: place.lit ? Icons.here : place.guessing ? Icons.unknown : Icons.dot
            size: Theme.step * (place.lit || place.guessing ? 5 : 2.5)
            color: place.tones.ink
            visible: place.lit || !place.solved
        }
    }

    Tappable {
        x: -width / 2
        y: -height / 2
        width: Math.max(Theme.touchTarget, Theme.step * 10)
        height: width
        text: qsTr("I am here, at place %1").arg(place.index + 1)
        visible: place.guessing
        onClicked: place.clicked()
    }
}
