pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme
import Kiosk.Components

// A name before a picture, on a dark that fades out round it.
Item {
    id: halo

    required property string text
    required property Tones tones
    readonly property size room: Qt.size(name.contentWidth + Theme.step * 2.6, name.height + Theme.step)

    // In whole pixels, as its place is, so that its letters stay sharp.
    readonly property real fading: Math.ceil(Theme.step * 0.75)

    width: Math.ceil(room.width)
    height: Math.ceil(room.height)

    // Drawn once, whichever way it moves: few words on two darks are much for a machine without a GPU.
    Item {
        anchors.fill: parent
        anchors.margins: -halo.fading
        layer.enabled: true

        // the middle alone is dark enough for the words; the other only leads there
        Repeater {
            model: [[0, 0.4], [halo.fading, 0.8]]

            Rectangle {
                required property list<real> modelData

                anchors.fill: parent
                anchors.margins: modelData[0]
                radius: Math.min(height / 2, Theme.step * 2.2)
                color: Qt.alpha(halo.tones.ground, modelData[1])
            }
        }

        Sans {
            id: name

            anchors.centerIn: parent
            width: Math.min(implicitWidth, Theme.note * 10)
            text: halo.text
            color: halo.tones.ink
            font.pixelSize: Theme.note
            lineHeight: 0.88
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
