import QtQuick
import Kiosk.Theme

// An exhibit turned by the finger: frames all round lie in one sheet, and the frame moves over it.
// One picture in memory and no decoding while it turns, so that it is smooth without a GPU. Left
// alone it turns back to its front, where the sharp picture stands beneath it.
Item {
    id: turning

    required property url sheet
    required property int columns
    required property int rows
    required property int frame
    // How far it has been turned, in frames; any number, also below zero.
    property real turned: 0
    readonly property int frames: columns * rows
    readonly property bool ready: pictures.status === Image.Ready
    readonly property bool touched: drag.active || turned !== 0
    readonly property int shown: ((Math.round(turned) % frames) + frames) % frames

    function turnBack(): void {
        towards.to = frames * Math.round(turned / frames);
        towards.restart();
    }

    function turnBy(steps: int): void {
        towards.to = Math.round(turned) + steps;
        towards.restart();
    }

    onSheetChanged: {
        towards.stop();
        turned = 0;
    }

    Item {
        anchors.fill: parent
        clip: true
        visible: turning.ready && turning.touched

        Image {
            id: pictures

            x: -(turning.shown % turning.columns) * turning.width
            y: -Math.floor(turning.shown / turning.columns) * turning.height
            width: turning.columns * turning.width
            height: turning.rows * turning.height
            source: turning.sheet
            sourceSize: Qt.size(turning.columns * turning.frame, turning.rows * turning.frame)
            asynchronous: true
            cache: false
        }
    }

    DragHandler {
        id: drag

        property real from: 0

        target: null
        enabled: turning.ready
        yAxis.enabled: false
        onActiveChanged: from = turning.turned
        onActiveTranslationChanged: turning.turned = from + activeTranslation.x / turning.width * turning.frames * 0.8
    }

    Timer {
        interval: 6000
        running: turning.turned !== 0 && !drag.active && !towards.running
        onTriggered: turning.turnBack()
    }

    NumberAnimation {
        id: towards

        target: turning
        property: "turned"
        duration: Theme.calmMotion ? 0 : 400
        easing.type: Easing.InOutQuad
        onFinished: if (turning.shown === 0) turning.turned = 0
    }
}
