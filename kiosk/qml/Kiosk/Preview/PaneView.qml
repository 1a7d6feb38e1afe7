import QtQuick
import Kiosk.Bridge
import Kiosk.Theme
import Kiosk.Components

// The kiosk in one language, as its process paints it. The mouse does there what a finger would.
Item {
    id: view

    required property PreviewPane pane
    required property bool portrait
    readonly property real ratio: portrait ? 9 / 16 : 16 / 9
    // How wide it may become.
    required property real most
    readonly property size shown: Qt.size(Math.round(Math.min(most, room * ratio)), Math.round(Math.min(room, most / ratio)))
    readonly property real room: height - name.height - Theme.step
    readonly property size screen: portrait ? Qt.size(1080, 1920) : Qt.size(1920, 1080)

    function askForPicture(): void {
        pane.resize(Math.round(shown.width * Screen.devicePixelRatio), Math.round(shown.height * Screen.devicePixelRatio));
    }

    function point(kind: string, mouse: MouseEvent): void {
        pane.point(kind, mouse.x / screenArea.width * screen.width, mouse.y / screenArea.height * screen.height);
    }

    width: shown.width
    onShownChanged: Qt.callLater(askForPicture)

    Sans {
        id: name

        width: view.shown.width
        text: view.pane.name
        color: Theme.paper.quiet
        font.pixelSize: Theme.note
    }

    Rectangle {
        id: screenArea

        anchors.top: name.bottom
        anchors.topMargin: Theme.step
        width: view.shown.width
        height: view.shown.height
        color: Theme.paper.raised

        Image {
            objectName: "picture"
            anchors.fill: parent
            source: view.pane.picture
            sourceSize: view.screen
            asynchronous: true
            cache: false
            retainWhileLoading: true
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: view.pane.name
        }

        Sans {
            anchors.centerIn: parent
            width: parent.width - Theme.gap * 2
            text: view.pane.broken ? qsTr("This content brings the kiosk down. It is tried again when it is saved.") : qsTr("Nothing to show yet")
            color: Theme.paper.ink
            font.pixelSize: Theme.note
            horizontalAlignment: Text.AlignHCenter
            visible: view.pane.broken || view.pane.picture.toString() === ""
        }

        // pages of paper would else flow into the window's
        Rectangle {
            anchors.fill: parent
            anchors.margins: -Theme.hairlineWidth
            color: "transparent"
            border.color: Theme.paper.shape
            border.width: Theme.hairlineWidth
        }

        MouseArea {
            anchors.fill: parent
            onPressed: mouse => view.point("press", mouse)
            onPositionChanged: mouse => view.point("move", mouse)
            onReleased: mouse => view.point("release", mouse)
            onWheel: wheel => view.pane.wheel(wheel.x / width * view.screen.width, wheel.y / height * view.screen.height, wheel.angleDelta.y)
        }
    }
}
