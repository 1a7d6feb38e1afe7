import QtQuick
import Kiosk.Theme

// Laid over a view that may go on beyond its end: there its contents fade, and a button leads on
// for those who do not drag; another one leads back.
Item {
    id: cue

    required property Flickable view
    required property Tones tones
    property color ground: tones.ground
    // Between the buttons and the side of the view: a page's margin where that is the page's side.
    property real edge: Theme.gap
    // What waits below, in a word or two.
    property string moreText: qsTr("More")
    // Where the view stands when it is at its end.
    readonly property real last: Math.max(view.originY, view.originY + view.contentHeight + view.bottomMargin - view.height)
    readonly property bool goesOn: last - view.contentY > Theme.step
    readonly property bool begun: view.contentY - view.originY > Theme.step
    // How much of the view's end the buttons stand over: contents need as much room below them.
    readonly property real room: ways.height + Theme.step * 2
    // How wide they are where both stand.
    readonly property real waysWidth: back.implicitWidth + ways.spacing + more.implicitWidth

    function turnPage(direction: int): void {
        glide.to = Math.max(view.originY, Math.min(last, view.contentY + direction * view.height * 0.8));
        glide.restart();
    }

    anchors.fill: view
    z: 1

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: cue.room * 1.3
        visible: cue.goesOn
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(cue.ground, 0)
            }
            GradientStop {
                position: 0.35
                color: cue.ground
            }
        }
    }

    TouchGuard {
        button: ways
        visible: cue.goesOn || cue.begun
    }

    Row {
        id: ways

        anchors.right: parent.right
        anchors.rightMargin: cue.edge
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.step
        spacing: Theme.targetGap

        PillButton {
            id: back

            text: qsTr("Back up")
            wordShown: false
            glyph: Icons.up
            tones: cue.tones
            ground: cue.ground
            visible: cue.begun
            onClicked: cue.turnPage(-1)
        }

        PillButton {
            id: more

            text: cue.moreText
            glyph: Icons.down
            tones: cue.tones
            ground: cue.ground
            visible: cue.goesOn
            onClicked: cue.turnPage(+1)
        }
    }

    NumberAnimation {
        id: glide

        target: cue.view
        property: "contentY"
        duration: Theme.calmMotion ? 0 : 300
        easing.type: Easing.InOutQuad
        onFinished: cue.view.movementEnded()
    }
}
