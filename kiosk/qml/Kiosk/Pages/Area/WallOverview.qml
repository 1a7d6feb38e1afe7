import QtQuick
import Kiosk.Theme
import Kiosk.Components

// The whole wall at a glance: where one stands along it, a place to touch for jumping there, and
// buttons for those who do not drag.
Item {
    id: overview

    required property Flickable wall
    required property bool upright
    required property color accent
    required property Tones tones

    // The visitor has moved along the wall.
    signal moved

    readonly property real begins: upright ? wall.visibleArea.yPosition : wall.visibleArea.xPosition
    readonly property real share: upright ? wall.visibleArea.heightRatio : wall.visibleArea.widthRatio

    // `part` of the wall, 0 to 1, comes to the middle of what is seen.
    function jump(part: real): void {
        glide.to = Math.max(0, Math.min(1 - share, part - share / 2)) * (upright ? wall.contentHeight : wall.contentWidth) + (upright ? wall.originY : wall.originX);
        glide.restart();
    }

    implicitWidth: back.width
    implicitHeight: back.height
    visible: share < 1

    PillButton {
        id: back

        anchors.left: parent.left
        anchors.top: parent.top
        text: qsTr("Back along the wall")
        wordShown: false
        glyph: overview.upright ? Icons.up : Icons.previous
        tones: overview.tones
        onClicked: overview.jump(overview.begins - overview.share * 0.4)
    }

    PillButton {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: qsTr("Further along the wall")
        wordShown: false
        glyph: overview.upright ? Icons.down : Icons.next
        tones: overview.tones
        onClicked: overview.jump(overview.begins + overview.share * 1.4)
    }

    // For those who see it; others have the two buttons.
    Item {
        id: track

        anchors.fill: parent
        anchors.leftMargin: overview.upright ? 0 : back.width + Theme.step * 2
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: overview.upright ? back.height + Theme.step * 2 : 0
        anchors.bottomMargin: anchors.topMargin
        Accessible.ignored: true

        Rectangle {
            anchors.centerIn: parent
            width: overview.upright ? Theme.hairlineWidth * 2 : parent.width
            height: overview.upright ? parent.height : Theme.hairlineWidth * 2
            color: overview.tones.shape
        }

        Rectangle {
            x: overview.upright ? (parent.width - width) / 2 : overview.begins * parent.width
            y: overview.upright ? overview.begins * parent.height : (parent.height - height) / 2
            width: overview.upright ? Theme.step : overview.share * parent.width
            height: overview.upright ? overview.share * parent.height : Theme.step
            radius: Theme.step / 2
            color: overview.accent
        }

        TapHandler {
            onTapped: event => overview.jump(overview.upright ? event.position.y / track.height : event.position.x / track.width)
        }
    }

    NumberAnimation {
        id: glide

        target: overview.wall
        property: overview.upright ? "contentY" : "contentX"
        duration: Theme.calmMotion ? 0 : 400
        easing.type: Easing.InOutQuad
        onFinished: overview.moved()
    }
}
